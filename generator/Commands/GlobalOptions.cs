using System.CommandLine;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class GlobalOptions
{
    private static readonly Text Folder = new("文件夹", "FOLDER");

    public Valued Content { get; } = new("--content", Folder, new("内容文件夹，默认 content", "the content folder; default: content"));

    public Valued Output { get; } = new("--output", Folder, new("输出文件夹，默认 output", "the output folder; default: output"));

    public Valued Themes { get; } = new("--themes", Folder, new("主题文件夹，默认 themes", "the folder of themes; default: themes"));

    public Valued Lang { get; } = new("--lang", Text.Same("zh|en"), new("程序提示的语言，默认 zh", "the language of the program; default: zh")) { Choices = ["zh", "en"] };

    public Flag Json { get; } = new("--json", new("以 JSON 输出结果", "print results as JSON"));

    public Flag Quiet { get; } = new("--quiet", new("只输出结果，不输出进度和说明", "print results only, no progress and no remarks"));

    public Valued Now { get; } = new("--now", Text.Same("YYYY-MM-DDTHH:MM"), new("以此为当前时间判断期限，默认系统时间（站点时区）", "the clock for deadlines; default: the system's, in the site's time zone"));

    public Flag Version { get; } = new("--version", new("输出程序版本", "print the version"));

    public Flag Help { get; } = new("--help", new("显示帮助", "show help"), "-h", "-?");

    public IReadOnlyList<Option> All => [Content, Output, Themes, Lang, Json, Quiet, Now, Version, Help];
}
