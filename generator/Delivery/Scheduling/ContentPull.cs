using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Scheduling;

/// <summary>Brings the content up to date where it lies in a git work tree that has an upstream; elsewhere it is taken as it lies.</summary>
internal static class ContentPull
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Nobody is there to type a password or to answer a question.</summary>
    private static readonly Dictionary<string, string> Unattended = new() { ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes", ["LC_ALL"] = "C" };

    /// <summary>What was done, in a sentence.</summary>
    /// <exception cref="UserException">It could not be pulled: what would be published is not what the editors last agreed on.</exception>
    public static Text Of(string content)
    {
        if (!IsInWorkTree(content)) return new("内容不在 git 工作区里，按现状生成。", "The content is not in a git work tree and is taken as it lies.");
        if (Git(content, "rev-parse", "--abbrev-ref", "@{upstream}").ExitCode != 0 && HasGit())
            return new("git 分支没有上游，按现状生成。", "The git branch has no upstream; the content is taken as it lies.");
        var pull = Git(content, "pull", "--ff-only", "--quiet");
        if (pull.ExitCode != 0)
        {
            throw new UserException(new($"git pull 没有成功，网站保持原样（{pull.LastLine}）", $"git pull did not succeed, and the site is as it was ({pull.LastLine})"));
        }
        string at = Git(content, "rev-parse", "--short", "HEAD").LastLine;
        return new($"git pull 完成，内容在 {at}。", $"git pull is done; the content is at {at}.");
    }

    private static bool IsInWorkTree(string content)
    {
        for (string? at = Path.GetFullPath(content); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git"))) return true;
        }
        return false;
    }

    private static bool HasGit() => OtherProgram.Run("git", ["--version"], Unattended, Patience).ExitCode == 0;

    private static OtherProgram Git(string content, params string[] arguments) => OtherProgram.Run("git", ["-C", content, .. arguments], Unattended, Patience);
}
