using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary>Which findings are shown: all, or those of one agency, of one year. What is read and checked stays the whole.</summary>
/// <param name="Slug">The agency; null: every one.</param>
/// <param name="Line">The agency's line in the list.</param>
/// <param name="Year">The year; null: every one.</param>
internal sealed record Extract(string? Slug, SourceSpan Line, int? Year)
{
    /// <param name="agencies">The agencies of the site; where the list could not be read (which is a finding), any word may be meant.</param>
    /// <param name="named">The agency as typed: its slug or one of its names.</param>
    /// <param name="year">The year as typed.</param>
    /// <exception cref="UserException">There is no such agency, or the year is none.</exception>
    public static Extract Of(IReadOnlyList<Agency> agencies, string? named, string? year)
    {
        int? wanted = year is null ? null : Years.Parse(year);
        if (named is null || agencies.Count == 0) return new(named, default, wanted);
        var agency = NamedAgency.Among(agencies, named);
        return new(agency.Slug, agency.Place, wanted);
    }

    public bool Holds(SourceSpan place)
    {
        if (Slug is null && Year is null) return true;
        var segments = place.File.Split('/');
        if (segments is not ["reports", var owner, ..]) return Year is null && place.File == Line.File && place.Line == Line.Line;
        return (Slug is null || owner == Slug) && (Year is not { } year || (segments.Length > 2 && segments[2] == year.ToString(CultureInfo.InvariantCulture)));
    }
}
