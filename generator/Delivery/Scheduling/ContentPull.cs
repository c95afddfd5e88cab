using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Scheduling;

/// <summary>Brings the content up to date where it lies in a git work tree that has an upstream; elsewhere it is taken as it lies.</summary>
internal static class ContentPull
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Nobody is there to type a password or to answer a question.</summary>
    private static readonly Dictionary<string, string> Unattended = new() { ["GIT_TERMINAL_PROMPT"] = "0", ["LC_ALL"] = "C" };

    /// <summary>What was done, in a sentence.</summary>
    /// <exception cref="UserException">It could not be pulled: what would be published is not what the editors last agreed on.</exception>
    public static Text Of(string content)
    {
        if (!IsInWorkTree(content)) return new("内容不在 git 工作区里，按现状生成。", "The content is not in a git work tree and is taken as it lies.");
        if (Git(content, "rev-parse", "--abbrev-ref", "@{upstream}").ExitCode != 0 && HasGit())
            return new("git 分支没有上游，按现状生成。", "The git branch has no upstream; the content is taken as it lies.");
        RefuseWhatIsNotCommitted(content);
        var pull = OtherProgram.Run("git", ["-C", content, "pull", "--ff-only", "--quiet"], WithSsh(content), Patience);
        if (pull.ExitCode != 0) throw Refused(content, pull);
        string at = Git(content, "rev-parse", "--short", "HEAD").LastLine;
        return new($"git pull 完成，内容在 {at}。", $"git pull is done; the content is at {at}.");
    }

    /// <summary>What lies there and is in no commit, nobody has looked at.</summary>
    private static void RefuseWhatIsNotCommitted(string content)
    {
        const int afterState = 3; // “ M path”
        var status = Git(content, "-c", "core.quotePath=false", "status", "--porcelain", "--untracked-files=all", "--", ".");
        if (status.ExitCode != 0 || status.Printed.Length == 0) return;
        string file = status.Printed.TrimEnd().Split('\n')[^1][afterState..];
        throw new UserException(new($"内容里有没有提交到 git 的改动（例如「{file}」），网站保持原样；请提交或者撤销之后再发布。",
            $"The content has changes that are not committed to git (“{file}”, for one), and the site is as it was; commit or undo them first."));
    }

    private static UserException Refused(string content, OtherProgram pull)
    {
        bool Leads(string from, string to) => Git(content, "merge-base", "--is-ancestor", from, to).ExitCode != 1;
        bool hasDiverged = !Leads("HEAD", "@{upstream}") && !Leads("@{upstream}", "HEAD");
        return new UserException(hasDiverged
            ? new("本机的 git 提交与上游分叉，不能快进，网站保持原样；请先合并或者推送本机的提交。",
                "The commits of this machine and those of the upstream have diverged, and the site is as it was; merge or push those of this machine first.")
            : new($"git pull 没有成功，网站保持原样（{pull.Reason}）", $"git pull did not succeed, and the site is as it was ({pull.Reason})"));
    }

    /// <summary>ssh must ask nothing either; who set up a command of their own, for a key of this repository, keeps it.</summary>
    private static Dictionary<string, string> WithSsh(string content)
    {
        bool isSetUp = Environment.GetEnvironmentVariable("GIT_SSH_COMMAND") is not null || Git(content, "config", "core.sshCommand").ExitCode == 0;
        return isSetUp ? Unattended : new(Unattended) { ["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes" };
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
