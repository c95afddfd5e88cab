using System.Globalization;
using SiteBuilder.Checks;

namespace SiteBuilder.Tests.Checks;

/// <summary>How far every report of the sample site has come on a day, after an edit, by <c>tests/lists/status.txt</c>.</summary>
public sealed class ListedStatusTests
{
    public static IEnumerable<TheoryDataRow<string>> Of(string list) => ListedCases.Sections(list);

    [Theory, MemberData(nameof(Of), "status.txt")]
    public void Reports_have_come_as_far_as_listed(string section) => ListedCases.Hold("status.txt", section, text =>
    {
        var day = DateTime.Parse(text[3..13], CultureInfo.InvariantCulture);
        var status = ReportingStatus.Of(ListedEditsTests.Edited(text).Check().Checked, day);
        return status.Agencies.Select(a => $"{a.Agency.Slug} {string.Join(", ", a.Years.Select(y =>
            $"{y.Year} {ProgressNames.Key(y.Progress)} {ProgressNames.Name(y.Progress).Zh} {ProgressNames.Name(y.Progress).En} {y.Deadline:MM-dd}{(y.Report is null ? "" : " here")}"))}");
    });
}
