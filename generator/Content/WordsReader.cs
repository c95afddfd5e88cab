using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Reads <c>words.csv</c>, the site's own list of miswritten terms.</summary>
internal sealed class WordsReader(SourceText source, ICollection<Finding> findings)
{
    /// <summary>The usable lines; the others were reported.</summary>
    public IReadOnlyList<WordCorrection> Read()
    {
        if (CsvSheet.Read(source, findings) is not { Count: > 0 } rows) return [];
        if (rows[0].Fields.Count < 2 || Label.Compact(rows[0][0].Text) != "wrong" || Label.Compact(rows[0][1].Text) != "right")
        {
            findings.Add(GK040_BrokenWord.At(rows[0].Start, "第一行应是 wrong,right。", "The first line must be wrong,right."));
            return [];
        }
        var words = new Dictionary<string, WordCorrection>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (Line(row) is not { } word) continue;
            if (!words.TryAdd(word.Wrong, word)) findings.Add(GK040_BrokenWord.At(word.Place, $"「{word.Wrong}」写了两次。", $"“{word.Wrong}” stands twice."));
        }
        foreach (var word in words.Values.Where(w => words.ContainsKey(w.Right)))
            findings.Add(GK040_BrokenWord.At(word.Place, $"「{word.Right}」在这里是正确写法，在第 {words[word.Right].Place.Line} 行却是错误写法。", $"“{word.Right}” is right here and wrong on line {words[word.Right].Place.Line}."));
        return [.. words.Values];
    }

    private WordCorrection? Line(CsvRow row)
    {
        string wrong = row[0].Text.Trim(), right = row[1].Text.Trim();
        if (row.Fields.Skip(2).Any(f => !f.IsBlank)) return Broken(row, "每行只有错误写法和正确写法两栏。", "A line has two fields: wrong and right.");
        if (wrong.Length < 2) return Broken(row, "错误写法至少两个字，单字会误伤正常的词。", "The wrong form takes two characters at least; one alone would hit good words.");
        if (right.Length == 0) return Broken(row, $"没有写「{wrong}」的正确写法。", $"The right form of “{wrong}” is missing.");
        return wrong == right ? Broken(row, $"「{wrong}」的错误写法和正确写法相同。", $"The wrong and the right form of “{wrong}” are the same.") : new WordCorrection(wrong, right, row[0].Place);
    }

    private WordCorrection? Broken(CsvRow row, string zh, string en)
    {
        findings.Add(GK040_BrokenWord.At(row.Start, zh, en));
        return null;
    }
}
