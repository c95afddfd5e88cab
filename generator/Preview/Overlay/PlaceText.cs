using System.Globalization;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Preview.Overlay;

/// <summary>A place as an editor's program opens it: <c>content/reports/…/requests.csv:3:18</c>.</summary>
internal static class PlaceText
{
    public static string Of(Workspace workspace, SourceSpan place) =>
        workspace.PathOf(place) + Number(place.Line) + (place.Line is null ? "" : Number(place.Column));

    private static string Number(int? number) => number is { } n ? ":" + n.ToString(CultureInfo.InvariantCulture) : "";
}
