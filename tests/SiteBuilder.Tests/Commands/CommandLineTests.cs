using SiteBuilder.Checks;
using SiteBuilder.Commands;

namespace SiteBuilder.Tests.Commands;

/// <summary>The arguments: help, and mistakes in them.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("biuld", "没有命令「biuld」。是不是「build」？sitebuilder --help 列出所有命令。")]
    [InlineData("--lang en biuld", "There is no command “biuld”. Did you mean “build”? sitebuilder --help lists them.")]
    [InlineData("", "请指明命令；sitebuilder --help 列出所有命令。")]
    [InlineData("check --contant x", "没有选项「--contant」。是不是「--content」？")]
    [InlineData("explain --al", "没有选项「--al」。是不是「--all」？")]
    [InlineData("new --yes 2024", "没有选项「--yes」。")]
    [InlineData("check --format xml", "选项 --format 不能是「xml」，可以是 github、html、json、junit、sarif、text。是不是「html」？")]
    [InlineData("check --lang=fr", "选项 --lang 不能是「fr」，可以是 zh、en。")]
    [InlineData("check --out", "选项 --out 后面缺少文件。")]
    [InlineData("check --year 2024 --year 2023", "选项 --year 只能写一次。")]
    [InlineData("build now", "「now」多余；用法：sitebuilder build [选项]")]
    [InlineData("new minzheng", "缺少年度（四位数字）；用法：sitebuilder new 机关 年度 [选项]")]
    [InlineData("check --now yesterday", "--now「yesterday」不是时间，应写成 2026-01-31T09:00 的样子。")]
    [InlineData("check --themes nowhere", "找不到主题文件夹「nowhere」。")]
    [InlineData("check --content nowhere", "找不到内容文件夹「nowhere」，请用 --content 指明。")]
    [InlineData("explain", "请写一个规则编号（如 GK103），或者用 --all 列出所有规则。")]
    [InlineData("explain GK1O3", "没有规则「GK1O3」。是不是「GK103」、「GK003」、「GK013」？sitebuilder explain --all 列出所有规则。")]
    public void A_mistake_is_one_sentence_and_exit_code_2(string arguments, string sentence) =>
        Assert.Equal(new CommandRun(2, "", sentence + "\n"), CommandRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void The_version_is_a_number_and_nothing_else() =>
        Assert.Equal(new CommandRun(0, "1.0.0\n", ""), CommandRun.Of("--version"));

    [Fact]
    public void The_help_lists_every_command_with_its_purpose()
    {
        var help = CommandRun.Of("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.StartsWith(
            """
            sitebuilder：政府信息公开工作年度报告网站生成器

            用法：sitebuilder 命令 [选项]

            命令：
              build    校验内容，生成网站；有错误时输出文件夹保持原样
              check    读取并校验全部内容，不写入任何文件

            """.ReplaceLineEndings("\n"), help.Results);
    }

    [Fact]
    public void The_help_of_a_command_says_what_stands_behind_it() =>
        Assert.StartsWith(
            """
            新建一份空白报告，并填入上年结转

            用法：sitebuilder new 机关 年度 [选项]

              机关  代号，agencies.csv 的 slug 列
              年度  四位数字

            各命令通用的选项：
              --content 文件夹        内容文件夹，默认 content
            """.ReplaceLineEndings("\n"), CommandRun.Of("new", "--help").Results);

    [Fact]
    public void In_English_no_line_of_the_help_is_Chinese() =>
        Assert.DoesNotContain(new[] { "build", "check", "explain", "new" }.SelectMany(command => CommandRun.Of(command, "-h", "--lang", "en").Results),
            c => c >= '\u2E80');

    [Theory]
    [InlineData("zh"), InlineData("en")]
    public void No_line_of_the_help_and_the_explanations_is_wider_than_80_columns(string language)
    {
        string[] commands = ["build", "check", "explain", "new", "status", "export"];
        var runs = commands.Select(command => CommandRun.Of(command, "--help", "--lang", language))
            .Append(CommandRun.Of("--help", "--lang", language)).Append(CommandRun.Of("explain", "--all", "--lang", language))
            .Concat(RuleCatalogue.All.Select(rule => CommandRun.Of("explain", rule.Code, "--lang", language)));
        Assert.Equal([], runs.SelectMany(run => run.Results.Split('\n')).Where(line => DisplayWidth.Of(line) > 80 && line.Split(' ').Max(DisplayWidth.Of) < 70)); // a long address is not cut
    }
}
