using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>A table saved as CSV, in the shape of the contract or as it is printed.</summary>
internal sealed class CsvSource : SourceReader
{
    private const int LinesLookedAt = 60, FewestFields = 3, LongestField = 60;

    public override int Precedence => -1;

    /// <summary>Most lines have several short fields; running text has long ones.</summary>
    public override bool Takes(ReadOnlySpan<byte> bytes)
    {
        if (!Refusals.IsText(bytes)) return false;
        string? text = Decode("", bytes.ToArray(), [])?.Text;
        if (text is null) return false;
        var lines = text.Split('\n').Where(l => l.Trim().Length > 0).Take(LinesLookedAt).ToList();
        return lines.Count > 1 && lines.Count(IsRecord) * 10 >= lines.Count * 7;
    }

    public override SourceDocument Read(SourceInput input)
    {
        var findings = new List<Finding>();
        var source = Decode(input.Path, input.Bytes, findings)!;
        if (CsvSheet.Read(source, findings) is not { } rows)
            throw new UserException(new("引号不成对，不能读取", "has quotation marks that do not pair"));
        var place = new Text("CSV 表格", "the CSV table");
        var grid = new GridBuilder(place);
        foreach (var row in rows) grid.Add(row.Fields.Select(f => new CellDraft(f.Text)), new($"第 {row.Start.Line} 行", $"line {row.Start.Line}"));
        return new SourceDocument
        {
            Kind = new("CSV 表格", "CSV"),
            Blocks = [new GridBlock(grid.Build())],
            Notes = [.. findings.Where(f => f.Severity == Severity.Info).Select(f => f.Message)],
        };
    }

    private static SourceText? Decode(string path, byte[] bytes, ICollection<Finding> findings) => SourceText.Decode(path, bytes, findings);

    private static bool IsRecord(string line)
    {
        var fields = line.Split(',');
        return fields.Length >= FewestFields && fields.All(f => f.Length <= LongestField);
    }
}
