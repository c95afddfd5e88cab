using System.Text.Json;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands.Publishing;

/// <summary>What a verification found, in words and as JSON.</summary>
internal static class VerificationWords
{
    public static void Print(Verification verification, Terminal terminal)
    {
        foreach (var difference in verification.Differences)
        {
            var kind = Difference.NameOf(difference.Kind);
            terminal.Result(new($"{difference.Path}: {kind.Zh}：{difference.Message.Zh}", $"{difference.Path}: {kind.En}: {difference.Message.En}"));
        }
        terminal.Result(Summary(verification));
    }

    /// <summary>One sentence.</summary>
    public static Text Summary(Verification verification)
    {
        var signed = verification.Reference.IsSigned == true ? new Text("，签名有效", ", well signed") : Text.Same("");
        if (verification.Differences.Count == 0)
        {
            return new($"「{verification.Place}」的 {verification.FileCount} 个文件与清单完全一致{signed.Zh}。",
                $"All {verification.FileCount} files of “{verification.Place}” are what the manifest says{signed.En}.");
        }
        var counts = verification.Differences.GroupBy(d => d.Kind).OrderBy(g => g.Key).Select(g => (Difference.NameOf(g.Key), Count: g.Count())).ToList();
        return new($"「{verification.Place}」与清单有 {verification.Differences.Count} 处不符：{string.Join("，", counts.Select(c => $"{c.Item1.Zh} {c.Count}"))}。",
            $"“{verification.Place}” differs from the manifest in {verification.Differences.Count} places: {string.Join(", ", counts.Select(c => $"{c.Count} {c.Item1.En}"))}.");
    }

    public static void Write(Utf8JsonWriter json, Verification verification, Language language)
    {
        json.WriteString("place", verification.Place);
        json.WriteString("manifest", verification.Reference.Hash);
        json.WriteNumber("files", verification.FileCount);
        if (verification.Reference.IsSigned is { } signed) json.WriteBoolean("signed", signed);
        else json.WriteNull("signed");
        json.WriteStartArray("differences");
        foreach (var difference in verification.Differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", difference.Key);
            json.WriteString("path", difference.Path);
            json.WriteString("message", difference.Message.In(language));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
