using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace SiteBuilder.Tests.House;

/// <summary>Alone, because the search path of the whole process is changed.</summary>
[CollectionDefinition(nameof(BuildScriptTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary><c>build.ps1</c> in the real engine, with a <c>dotnet</c> that writes down what it is asked for.</summary>
[Collection(nameof(BuildScriptTests))]
public sealed class BuildScriptTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string? searchPath = Environment.GetEnvironmentVariable("PATH");

    public BuildScriptTests()
    {
        folder.With("bin/dotnet.cmd", $"@echo %*>>\"{folder["calls"]}\"\r\n@if \"%1\"==\"%FAILING%\" exit /b 7\r\n");
        folder.With("bin/dotnet", $"#!/bin/sh\necho \"$@\" >> '{folder["calls"]}'\ncase \"$1\" in $FAILING) exit 7;; esac\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder["bin/dotnet"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Environment.SetEnvironmentVariable("PATH", folder["bin"] + Path.PathSeparator + searchPath);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PATH", searchPath);
        Environment.SetEnvironmentVariable("FAILING", null);
        folder.Dispose();
    }

    private static readonly Dictionary<string, string> CallOf = new()
    {
        ["Restore"] = "restore ROOT/SiteBuilder.sln",
        ["Format"] = "format ROOT/SiteBuilder.sln --verify-no-changes",
        ["Build"] = "build ROOT/SiteBuilder.sln",
        ["Test"] = "test --solution ROOT/SiteBuilder.sln",
        ["Site"] = "run --project ROOT/generator -- build --content ROOT/content --themes ROOT/themes --output ROOT/output",
        ["Native"] = "publish ROOT/generator --configuration Release --use-current-runtime -p:PublishAot=true --output ROOT/publish",
    };

    [Theory]
    [InlineData("Restore")]
    [InlineData("Format")]
    [InlineData("Build")]
    [InlineData("Test")]
    [InlineData("Site")]
    [InlineData("Native")]
    public void A_task_is_one_call(string task)
    {
        Assert.Equal((0, ""), Run(task, failing: "nothing"));
        Assert.Equal([CallOf[task]], Calls());
    }

    [Fact]
    public void Without_a_name_all_tasks_run_in_order()
    {
        Assert.Equal((0, ""), Run("All", failing: "nothing"));
        Assert.Equal(CallOf.Values, Calls());
    }

    [Fact]
    public void A_call_that_fails_ends_the_script_with_its_exit_code()
    {
        Assert.Equal((7, ""), Run("All", failing: "build"));
        Assert.Equal([CallOf["Restore"], CallOf["Format"], CallOf["Build"]], Calls());
    }

    [Fact]
    public void Another_task_is_refused()
    {
        Assert.Contains("\"Deploy\" does not belong to the set", Run("Deploy", failing: "nothing").Complaint, StringComparison.Ordinal);
        Assert.Empty(Calls());
    }

    [Fact]
    public void It_is_saved_so_that_Windows_PowerShell_reads_it()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("build.ps1"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string text = File.ReadAllText(Repository.PathOf("build.ps1"));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        string[] newerThan5 = ["&&", "||", "??", "?.", " ? "];
        Assert.DoesNotContain(newerThan5, sign => text.Contains(sign, StringComparison.Ordinal));
    }

    [Fact]
    public void To_publish_is_one_call_of_the_program_and_no_part_of_all()
    {
        Assert.Equal((0, ""), Run("Publish", failing: "nothing", "-Target", "gongkai", "-OnFailure", "hooks/mail.cmd"));
        Assert.Equal(["run --project ROOT/generator -- publish gongkai --scheduled --content ROOT/content --themes ROOT/themes --output ROOT/output --on-failure hooks/mail.cmd"], Calls());
        Assert.Equal((7, ""), Run("Publish", failing: "run"));
    }

    private static (int? Code, string Complaint) Run(string task, string failing, params string[] more)
    {
        Environment.SetEnvironmentVariable("FAILING", failing);
        using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using var shell = PowerShell.Create(runspace);
        shell.AddScript($"& $args[0] -Task $args[1] {string.Join(' ', more)}; $LASTEXITCODE").AddArgument(Repository.PathOf("build.ps1")).AddArgument(task);
        var results = shell.Invoke();
        return (results[^1]?.BaseObject as int?, string.Join('\n', shell.Streams.Error));
    }

    private string[] Calls() => !File.Exists(folder["calls"]) ? [] :
        [.. File.ReadAllLines(folder["calls"]).Select(line => line.Replace(Repository.Root, "ROOT", StringComparison.Ordinal))];
}
