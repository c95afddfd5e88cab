using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>An item of <c>publish</c> in <c>site.yml</c>: a place to which the site goes, under a name of its own.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="To">A folder, or <c>sftp://user@host:port/path</c>.</param>
/// <param name="Place">Where the item stands.</param>
internal sealed record PublishTarget(string Name, string To, SourceSpan Place)
{
    /// <summary>So many releases are kept unless the settings say otherwise.</summary>
    public const int UsualKeep = 5;

    /// <summary>With one release alone a request under way could meet a folder that is being removed, and there would be no way back.</summary>
    public const int LeastKeep = 2;

    /// <summary>The address at which the public reads it; verified after a scheduled publish.</summary>
    public string? Url { get; init; }

    public int Keep { get; init; } = UsualKeep;

    /// <summary>File with the private SSH key; null: the agent, then the user's usual keys.</summary>
    public string? Identity { get; init; }

    /// <summary>The server's keys: <c>SHA256:…</c> or <c>ssh-ed25519 AAAA…</c>; none: those of <see cref="KnownHosts"/>.</summary>
    public IReadOnlyList<string> HostKeys { get; init; } = [];

    /// <summary>File of known hosts; null: the user's own.</summary>
    public string? KnownHosts { get; init; }

    /// <summary>How many files one publish may take off the site; null: the usual share.</summary>
    public RemovalCap? MaxRemoved { get; init; }

    /// <summary>File with the private key that signs the manifest; null: it is not signed.</summary>
    public string? Sign { get; init; }
}

/// <summary>How many files may vanish from the site at once: a number of files, or per cent of those that stand there.</summary>
internal readonly record struct RemovalCap(int Number, bool IsPercent)
{
    private const int UsualPercent = 10;
    private const int UsualLeast = 25; // a small site may lose a whole column

    /// <summary>The limit for a site of <paramref name="standing"/> files.</summary>
    public static int For(RemovalCap? cap, int standing) => cap switch
    {
        null => Math.Max(UsualLeast, Share(UsualPercent, standing)),
        { IsPercent: true } => Share(cap.Value.Number, standing),
        _ => cap.Value.Number,
    };

    /// <summary><c>50</c> or <c>10%</c>; null where it is neither.</summary>
    public static RemovalCap? Parse(string text)
    {
        bool percent = text.EndsWith('%');
        return int.TryParse(text.AsSpan().TrimEnd('%'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) && (!percent || number <= 100)
            ? new RemovalCap(number, percent)
            : null;
    }

    private static int Share(int percent, int standing) => (int)((long)standing * percent / 100);
}

/// <summary>The setting <c>approval</c>: whether what changed must be approved, who may do so, and what was approved.</summary>
/// <param name="Approvers">Who may approve; empty: anyone named.</param>
/// <param name="Given">The approvals.</param>
/// <param name="Place">Where the setting stands.</param>
internal sealed record ApprovalSettings(bool Required, IReadOnlyList<string> Approvers, IReadOnlyList<Approval> Given, SourceSpan Place);

/// <summary>One approval of one release.</summary>
/// <param name="Manifest">The first digits of the manifest's SHA-256, in lower case.</param>
/// <param name="By">Who approved it.</param>
/// <param name="Date">When.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Approval(string Manifest, string By, DateOnly? Date, SourceSpan Place)
{
    /// <summary>Fewer digits could be met by chance.</summary>
    public const int FewestDigits = 12;
}
