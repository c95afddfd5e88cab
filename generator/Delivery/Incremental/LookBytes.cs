using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The look of a build as bytes and back.</summary>
internal static class LookBytes
{
    public static void Write(LookNow look, BinaryWriter to)
    {
        var (facts, summary) = (look.Facts, look.Facts.Summary);
        to.Write(facts.Inputs);
        to.Write(facts.TimeZone);
        to.Write(facts.Day.DayNumber);
        to.Write(summary.Remarks.Shown);
        to.Write(summary.Remarks.Waived);
        to.Write(summary.Reports);
        to.Write(summary.Files);
        to.Write(summary.Bytes);
        MatterBytes.WriteList(summary.Findings, to, finding => FindingBytes.Write(finding, to));
        MatterBytes.WriteList(facts.Names, to, to.Write);
        MatterBytes.WriteList(look.Trees, to, tree => StandingTree.Write(tree, to));
        StandingTree.Write(look.Output, to);
    }

    /// <param name="from">What was written.</param>
    /// <param name="read">Reads a stretch of the same bytes.</param>
    public static LastLook Read(BinaryReader from, StretchReader read)
    {
        string inputs = from.ReadString(), zone = from.ReadString();
        var day = DateOnly.FromDayNumber(from.ReadInt32());
        var remarks = (from.ReadInt32(), from.ReadInt32());
        int reports = from.ReadInt32(), files = from.ReadInt32();
        long length = from.ReadInt64();
        Finding[] findings = MatterBytes.List(from, FindingBytes.Read);
        var facts = new LookFacts
        {
            Inputs = inputs, TimeZone = zone, Day = day, Summary = new BuildSummary(findings, remarks, reports, files, length),
            Names = MatterBytes.List(from, MatterBytes.Text),
        };
        return new LastLook(facts, MatterBytes.List(from, read, static (read, from) => StandingTree.Read(from, read)), StandingTree.Read(from, read));
    }
}
