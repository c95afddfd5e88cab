using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Comparing.Formats;

/// <summary>The words that every format of a difference shares.</summary>
internal static class DifferenceWords
{
    public static Text Introduction { get; } = new("导语", "introduction");

    public static Text Of(Change change) => change switch
    {
        Change.Added => new("新增", "added"),
        Change.Removed => new("删除", "removed"),
        _ => new("更改", "changed"),
    };

    public static Text Title(SiteDifference difference) =>
        new($"{difference.After.Zh} 与 {difference.Before.Zh} 比较", $"{difference.After.En} compared with {difference.Before.En}");

    public static Text None { get; } = new("没有差异。", "Nothing differs.");

    /// <summary>What stands between a name and what is said of it.</summary>
    public static string Colon(Language language) => language == Language.English ? ": " : "：";

    /// <summary>12, or a word where there is no figure.</summary>
    public static Text Figure(decimal? figure) => figure is { } value ? Text.Same(Digits.Text(value)) : new("空白", "blank");

    /// <summary>+1, -3; empty where one side is blank.</summary>
    public static string Step(CellDifference cell) => cell.Step switch
    {
        null => "",
        > 0 => "+" + Digits.Text(cell.Step.Value),
        _ => Digits.Text(cell.Step.Value),
    };

    public static Text State(TouchedRelation relation) => relation.Holds switch
    {
        true => new("成立", "holds"),
        false => new("不成立", "does not hold"),
        null => new("有空白，无法核对", "cannot be weighed"),
    };

    /// <summary>The heading of a part; 导语 for what stands before the first.</summary>
    public static Text Part(ParagraphDifference paragraph, bool inReport) =>
        paragraph.Part.Length > 0 ? Text.Same(paragraph.Part) : inReport ? Introduction : Text.Same("");

    /// <summary>新增 1，更改 12，删除 0.</summary>
    public static Text Counts(RouteDifference routes) => new(
        $"新增 {Number(routes.Added.Count)}，更改 {Number(routes.Changed.Count)}，删除 {Number(routes.Removed.Count)}",
        $"{Number(routes.Added.Count)} added, {Number(routes.Changed.Count)} changed, {Number(routes.Removed.Count)} removed");

    /// <summary>Every route with the sign of what became of it.</summary>
    public static IEnumerable<(char Sign, string Route)> Signed(RouteDifference routes) =>
        routes.Added.Select(r => ('+', r)).Concat(routes.Changed.Select(r => ('~', r))).Concat(routes.Removed.Select(r => ('-', r)));

    public static string Place(Finding finding) =>
        finding.Place.File + (finding.Place.Line is { } line ? ":" + Number(line) : "") + (finding.Place.Column is { } column ? ":" + Number(column) : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
