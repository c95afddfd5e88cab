using System.Net;
using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;

namespace SiteBuilder.Comparing;

/// <summary>A site that is served at an address.</summary>
internal sealed class RemoteEdition : Edition
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private const long LongestAnswer = 64 * 1024 * 1024;

    private readonly HttpClient client = new() { Timeout = Patience, MaxResponseContentBufferSize = LongestAnswer };
    private readonly Uri address;

    /// <exception cref="UserException">Nobody answers there, or it is no site of ours.</exception>
    public RemoteEdition(Uri address)
    {
        this.address = address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        Name = Text.Same(this.address.AbsoluteUri);
        byte[] bytes = Get(Manifest.Route.Path) ?? throw new UserException(new(
            $"「{Name.Zh}」没有 manifest.json，不是生成的网站。", $"“{Name.En}” has no manifest.json; it is no site made by this program."));
        var manifest = Manifest.Read(bytes) ?? throw new UserException(new(
            $"「{Name.Zh}manifest.json」读不懂，不是生成的网站。", $"“{Name.En}manifest.json” cannot be understood; it is no site made by this program."));
        Files = manifest.Files.ToDictionary(file => file.Key.Path, file => file.Value, StringComparer.Ordinal);
    }

    public override Text Name { get; }

    public override IReadOnlyDictionary<string, string> Files { get; }

    public override ReadOnlyMemory<byte>? Read(string route) => Files.ContainsKey(route) && Get(PageAddress.Encode(route)) is { } bytes ? bytes : null;

    public override void Dispose()
    {
        client.Dispose();
        base.Dispose();
    }

    private byte[]? Get(string route)
    {
        try
        {
            using var answer = client.GetAsync(new Uri(address, route)).GetAwaiter().GetResult();
            if (answer.StatusCode == HttpStatusCode.NotFound) return null;
            return answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            throw new UserException(new($"读取「{new Uri(address, route)}」时出错（{e.Message}）", $"“{new Uri(address, route)}” cannot be read ({e.Message})"), e);
        }
    }
}
