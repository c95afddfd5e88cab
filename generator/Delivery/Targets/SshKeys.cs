using Renci.SshNet;
using Renci.SshNet.Common;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Targets;

/// <summary>The keys with which the user shows who he is: the file of the settings, else those of the agent and the usual files. Never a password.</summary>
internal static class SshKeys
{
    private static readonly string[] Usual = ["id_ed25519", "id_ecdsa", "id_rsa"];

    /// <exception cref="UserException">There is none.</exception>
    public static IReadOnlyList<IPrivateKeySource> Of(Target target)
    {
        if (target.Settings.Identity is { } named) return [Read(target.PathOf(named))];
        var keys = new List<IPrivateKeySource>(SshAgent.Keys());
        foreach (string file in Usual.Select(name => target.PathOf("~/.ssh/" + name)).Where(File.Exists))
        {
            if (TryRead(file) is { } key) keys.Add(key);
        }
        return keys.Count > 0 ? keys : throw new UserException(new(
            "没有可用的 SSH 密钥：在 publish 里用 identity 指明私钥文件，或者把密钥加进 ssh-agent。", "There is no SSH key: name the private key with identity in publish, or add one to ssh-agent."));
    }

    private static PrivateKeyFile Read(string path)
    {
        if (!File.Exists(path)) throw new UserException(new($"找不到私钥文件「{path}」。", $"There is no key file “{path}”."));
        try
        {
            return new PrivateKeyFile(path);
        }
        catch (SshPassPhraseNullOrEmptyException e)
        {
            throw new UserException(new($"私钥「{path}」加了口令；请把它加进 ssh-agent，不写 identity。", $"The key “{path}” has a passphrase; add it to ssh-agent and leave out identity."), e);
        }
        catch (Exception e) when (e is SshException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UserException(new($"读不懂私钥文件「{path}」。", $"The key file “{path}” cannot be read."), e);
        }
    }

    /// <summary>A usual key with a passphrase is the agent's business.</summary>
    private static PrivateKeyFile? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (UserException)
        {
            return null;
        }
    }
}
