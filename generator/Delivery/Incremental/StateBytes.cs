using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The state of a build as bytes and back.</summary>
internal static class StateBytes
{
    public static void Write(BuildState state, BinaryWriter to)
    {
        to.Write(state.Maker);
        to.Write(state.Shared);
        to.Write(state.Inputs);
        to.Write(state.TimeZone);
        to.Write(state.Day.DayNumber);
        to.Write(state.Summary.Remarks.Shown);
        to.Write(state.Summary.Remarks.Waived);
        to.Write(state.Summary.Reports);
        to.Write(state.Summary.Files);
        to.Write(state.Summary.Bytes);
        to.Write(state.Summary.Findings.Count);
        foreach (var finding in state.Summary.Findings) Write(finding, to);
        to.Write(state.Files.Count);
        foreach (var (path, file) in state.Files)
        {
            to.Write(path);
            to.Write(file.Key);
            to.Write(Convert.FromHexString(file.Hash));
            to.Write(file.Length);
            to.Write(file.Changed);
        }
    }

    public static BuildState Read(BinaryReader from)
    {
        string maker = from.ReadString(), shared = from.ReadString(), inputs = from.ReadString(), zone = from.ReadString();
        var day = DateOnly.FromDayNumber(from.ReadInt32());
        var remarks = (from.ReadInt32(), from.ReadInt32());
        int reports = from.ReadInt32(), count = from.ReadInt32();
        long bytes = from.ReadInt64();
        var findings = new Finding[from.ReadInt32()];
        for (int i = 0; i < findings.Length; i++) findings[i] = Finding(from);
        int files = from.ReadInt32();
        var kept = new Dictionary<string, KeptFile>(files, StringComparer.Ordinal);
        for (int i = 0; i < files; i++)
            kept.Add(from.ReadString(), new KeptFile(from.ReadString(), Convert.ToHexStringLower(from.ReadBytes(System.Security.Cryptography.SHA256.HashSizeInBytes)), from.ReadInt64(), from.ReadInt64()));
        return new BuildState { Maker = maker, Shared = shared, Inputs = inputs, Day = day, TimeZone = zone, Summary = new BuildSummary(findings, remarks, reports, count, bytes), Files = kept };
    }

    private static void Write(Finding finding, BinaryWriter to)
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

    private static Finding Finding(BinaryReader from)
    {
        string code = from.ReadString();
        var rule = RuleCatalogue.All.FirstOrDefault(r => r.Code == code) ?? throw new FormatException($"There is no rule {code}.");
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
