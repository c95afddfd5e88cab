using SiteBuilder.Checks.Kept;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Delivery.Incremental;

/// <summary>The look of a build as bytes and back.</summary>
internal static class LookBytes
{
    public static void Write(LastLook look, BinaryWriter to)
    {
        to.Write(look.Inputs);
        to.Write(look.TimeZone);
        to.Write(look.Day.DayNumber);
        to.Write(look.Summary.Remarks.Shown);
        to.Write(look.Summary.Remarks.Waived);
        to.Write(look.Summary.Reports);
        to.Write(look.Summary.Files);
        to.Write(look.Summary.Bytes);
        MatterBytes.WriteList(look.Summary.Findings, to, finding => FindingBytes.Write(finding, to));
        MatterBytes.WriteList(look.Names, to, to.Write);
        MatterBytes.WriteList(look.Trees, to, tree => tree.Write(to));
        look.Output.Write(to);
    }

    /// <param name="from">What was written.</param>
    public static LastLook Read(BinaryReader from)
    {
        string inputs = from.ReadString(), zone = from.ReadString();
        var day = DateOnly.FromDayNumber(from.ReadInt32());
        var remarks = (from.ReadInt32(), from.ReadInt32());
        int reports = from.ReadInt32(), files = from.ReadInt32();
        long length = from.ReadInt64();
        Finding[] findings = MatterBytes.List(from, () => FindingBytes.Read(from));
        return new LastLook
        {
            Inputs = inputs, TimeZone = zone, Day = day, Summary = new BuildSummary(findings, remarks, reports, files, length),
            Names = MatterBytes.List(from, from.ReadString), Trees = MatterBytes.List(from, () => StandingTree.Read(from)), Output = StandingTree.Read(from),
        };
    }
}
