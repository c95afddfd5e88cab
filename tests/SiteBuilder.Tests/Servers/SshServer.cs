using System.Diagnostics;

namespace SiteBuilder.Tests.Servers;

/// <summary>A real OpenSSH server on loopback that gives SFTP alone, with host keys and a user key of its own.</summary>
internal sealed class SshServer : IDisposable
{
    private const string Program = "/usr/sbin/sshd";

    private readonly TemporaryFolder folder = new();
    private Process? process;

    public SshServer(params string[] kinds)
    {
        Assert.SkipUnless(File.Exists(Program), "需要 openssh-server：没有 /usr/sbin/sshd。");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        if (Environment.IsPrivilegedProcess) Directory.CreateDirectory("/run/sshd");
        foreach (string kind in Kinds = kinds.Length > 0 ? kinds : ["ed25519"]) MakeKey("host_" + kind, kind);
        MakeKey("id", "ed25519");
        Port = FreePort.Any();
        Start();
    }

    public int Port { get; }

    public IReadOnlyList<string> Kinds { get; private set; }

    /// <summary>The private key that lets the user in.</summary>
    public string Identity => folder["id"];

    public string User => Environment.UserName;

    /// <summary>The address of a folder on the server.</summary>
    public string Address(string path, int? port = null, string? user = null) => $"sftp://{user ?? User}@127.0.0.1:{port ?? Port}{path}";

    /// <summary>SHA256:… of a host key.</summary>
    public string Fingerprint(string kind) => Run("ssh-keygen", "-l", "-f", folder[$"host_{kind}.pub"]).Split(' ')[1];

    /// <summary>Kind and key of a host key.</summary>
    public string PublicKey(string kind) => string.Join(' ', File.ReadAllText(folder[$"host_{kind}.pub"]).Split(' ')[..2]);

    /// <summary>The key with a passphrase.</summary>
    public string IdentityWithPassphrase()
    {
        File.Copy(Identity, folder["locked"], overwrite: true);
        Run("ssh-keygen", "-q", "-p", "-P", "", "-N", "secret", "-f", folder["locked"]);
        return folder["locked"];
    }

    /// <summary>Lets a user in by another key.</summary>
    public string MakeUserKey(string name, string kind)
    {
        MakeKey(name, kind);
        File.AppendAllText(folder["id.pub"], File.ReadAllText(folder[name + ".pub"]));
        return folder[name];
    }

    /// <summary>The server is set up again with new host keys, as after an attack or a new machine.</summary>
    public void ChangeHostKeys()
    {
        Stop();
        foreach (string kind in Kinds)
        {
            File.Delete(folder["host_" + kind]);
            MakeKey("host_" + kind, kind);
        }
        Start();
    }

    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        process.StandardInput.Close();
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        Stop();
        folder.Dispose();
    }

    private void MakeKey(string name, string kind) => Run("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "", "-f", folder[name]);

    private void Start()
    {
        folder.With("sshd_config", $"""
            Port {Port}
            ListenAddress 127.0.0.1
            {string.Join('\n', Kinds.Select(kind => "HostKey " + folder["host_" + kind]))}
            AuthorizedKeysFile {folder["id.pub"]}
            StrictModes no
            UsePAM no
            PidFile none
            PermitRootLogin prohibit-password
            PasswordAuthentication no
            MaxStartups 100
            LogLevel QUIET
            Subsystem sftp internal-sftp
            """ + "\n");
        process = Process.Start(Program, ["-D", "-f", folder["sshd_config"]]);
        FreePort.WaitFor(Port, () => process.HasExited);
    }

    private void Stop()
    {
        if (process is null) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        process = null;
    }
}
