using System.Globalization;
using SiteBuilder.Checks;
using SiteBuilder.Checks.RenderedPages;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Rendering.Engine;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Pages;

/// <summary>What stands around the text of a report: the metadata box, corrections, attachments.</summary>
internal static class ReportNotices
{
    private const string Empty = "—";

    /// <summary>The box above the text; what is not known shows a dash, never nothing.</summary>
    public static View[] Metadata(Report report) =>
    [
        Item("索引号", report.Matter.IndexNo),
        Item("发布机构", report.Agency.Name),
        Item("成文日期", Dates.Day(report.Matter.Written)),
        Item("发布日期", Dates.Minute(report.Matter.Published)),
        Item("文号", report.Matter.DocNo),
        Item("有效性", "有效"),
    ];

    public static View[]? Corrections(Report report) => Views.OrNone(report.Matter.Corrections.Select(c => new View(
        ("date", Dates.Day(c.Date)),
        ("cell", InWords(report, c.Cell)),
        ("from", Figure(c.From)),
        ("to", Figure(c.To)),
        ("reason", Sentence(c.Reason)))));

    /// <summary>What an editor wrote as the last of a paragraph, ended like a sentence.</summary>
    public static string Sentence(string text) => text.TrimEnd() is [.., not ('。' or '！' or '？' or '；' or '.')] ended ? ended + "。" : text;

    /// <summary>The errors with which a report is kept as it was published, one sentence each; they stand on its page.</summary>
    public static string[]? KeptErrors(Report report, IReadOnlyList<Finding> findings) => report.Matter.AsPublished is null ? null
        : Views.OrNone(findings.Where(f => f.Place.File.StartsWith(report.Folder + "/", StringComparison.Ordinal)).Select(Weights.KeptError).OfType<string>().Distinct());

    public static View[]? Attachments(Report report) => Views.OrNone(report.Attachments.Select((a, i) => new View(
        ("label", report.Attachments.Count == 1 ? "附件" : string.Create(CultureInfo.InvariantCulture, $"附件{i + 1}")),
        ("name", a.Name),
        ("kind", Kind(a.Name)),
        ("size", Size(a.Length)),
        ("route", RouteOf(report, a)))));

    public static Route RouteOf(Report report, Attachment attachment) => new($"{report.Folder}/files/{attachment.Name}");

    private static View Item(string label, string? text) => new(("label", label), ("text", text is { Length: > 0 } ? text : Empty));

    /// <summary>A corrected figure in print.</summary>
    public static string Figure(decimal? figure) => figure is { } number ? PrintedFigure.Of(number) : "空白";

    /// <summary>A cell as a reader finds it in the table; an address that names none was reported and is printed as written.</summary>
    public static string InWords(Report report, string address)
    {
        int dot = address.IndexOf('.');
        var table = dot < 0 ? null : report.Form.Tables.FirstOrDefault(t => t.Key == address[..dot]);
        int cell = table?.Parse(address[(dot + 1)..]) ?? -1;
        return cell < 0 ? address : table!.Describe(cell);
    }

    /// <summary>What a reader needs to open a file; names of files are ASCII and say little.</summary>
    private static string Kind(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".doc" or ".docx" or ".wps" => "Word",
        ".xls" or ".xlsx" or ".et" => "Excel",
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".svg" => "图片",
        ".zip" or ".rar" or ".7z" => "压缩包",
        ".htm" or ".html" => "网页",
        { Length: > 1 } other => other[1..].ToUpperInvariant(),
        _ => "文件",
    };

    private static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes}字节"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#}KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024.0):0.#}MB"),
    };
}
