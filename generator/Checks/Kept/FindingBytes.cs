using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Kept;

/// <summary>A finding as bytes and back; its rule is known by its code.</summary>
internal static class FindingBytes
{
    private static readonly Lazy<Dictionary<string, Rule>> Rules = new(() => RuleCatalogue.All.ToDictionary(r => r.Code, StringComparer.Ordinal));

    public static void Write(Finding finding, BinaryWriter to)
    {
        to.Write(finding.Rule.Code);
        to.Write((int)finding.Severity);
        to.Write(finding.Place.File);
        to.Write(finding.Place.Line ?? 0);
        to.Write(finding.Place.Column ?? 0);
        to.Write(finding.Place.Length);
        to.Write(finding.Message.Zh);
        to.Write(finding.Message.En);
        to.Write(finding.Cells.Count);
        foreach (string cell in finding.Cells) to.Write(cell);
        to.Write(finding.Subjects);
        Write(finding.Expected, to);
        Write(finding.Actual, to);
        to.Write(finding.Waived);
        if (finding.Excuse is not { } excuse) return;
        to.Write(excuse.Reason);
        to.Write(excuse.By);
        to.Write(excuse.Until?.DayNumber ?? -1);
    }

    public static Finding Read(BinaryReader from)
    {
        string code = from.ReadString();
        var rule = Rules.Value.GetValueOrDefault(code) ?? throw new FormatException($"There is no rule {code}.");
        var severity = (Severity)from.ReadInt32();
        var place = new SourceSpan(from.ReadString(), Number(from.ReadInt32()), Number(from.ReadInt32()), from.ReadInt32());
        var message = new Text(from.ReadString(), from.ReadString());
        var cells = new string[from.ReadInt32()];
        for (int i = 0; i < cells.Length; i++) cells[i] = from.ReadString();
        return new Finding(rule, place, message)
        {
            Severity = severity, Cells = cells, Subjects = from.ReadInt32(), Expected = Figure(from), Actual = Figure(from),
            Excuse = from.ReadBoolean() ? new Excuse(from.ReadString(), from.ReadString(), from.ReadInt32() is >= 0 and var until ? DateOnly.FromDayNumber(until) : null) : null,
        };
    }

    private static int? Number(int number) => number == 0 ? null : number;

    private static void Write(decimal? figure, BinaryWriter to)
    {
        to.Write(figure is not null);
        if (figure is { } number) to.Write(number);
    }

    private static decimal? Figure(BinaryReader from) => from.ReadBoolean() ? from.ReadDecimal() : null;
}
