using System.Text;
using CsvHelper;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A field of a CSV file with its place.</summary>
internal readonly record struct CsvField(string Text, SourceSpan Place)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A record that is not empty.</summary>
internal sealed record CsvRow(IReadOnlyList<CsvField> Fields, SourceSpan Start, SourceSpan End)
{
    /// <summary>The field, or a blank one at the end of the line where the record is shorter.</summary>
    public CsvField this[int column] => column < Fields.Count ? Fields[column] : new CsvField("", End);
}

/// <summary>A CSV file cut into fields; nothing is interpreted yet.</summary>
internal static class CsvSheet
{
    /// <summary>The widest statutory table has ten columns and the list of agencies as many; beyond this nobody has typed it.</summary>
    private const int Widest = 300;

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]; // most cells

    /// <summary>The records that hold anything, or null where the quoting is broken, which was then reported.</summary>
    public static IReadOnlyList<CsvRow>? Read(SourceText source, ICollection<Finding> findings)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        CsvMalformedRecord? broken = null;
        var options = new CsvReaderOptions
        {
            HasHeader = false, Separator = Separator(source.Text), SkipEmptyLines = false, TrimWhitespace = false, PoolStrings = false,
            MalformedData = CsvMalformedDataHandling.Recover, FieldCountMismatch = CsvFieldCountHandling.Allow,
            // A quotation mark inside a cell that does not begin with one is a character like any other.
            OnMalformedRecord = record => broken ??= record.Reason == CsvMalformedReason.StrayQuote ? null : record,
        };
        var rows = new List<CsvRow>();
        using var reader = CsvReader.Create(bytes, options);
        var at = new Offsets(bytes);
        while (reader.Read())
        {
            if (reader.FieldCount > Widest) findings.Add(GK034_WrongWidth.FarTooMany(source.Place(at.Characters(reader.ByteOffset), 1), reader.FieldCount));
            else if (Row(reader, source, at) is { } row) rows.Add(row);
            if (broken is { } problem)
            {
                findings.Add(GK020_BrokenQuotes.At(Place(problem, rows, source, at), problem.Reason == CsvMalformedReason.UnterminatedQuote));
                return null;
            }
        }
        return rows;
    }

    private static SourceSpan Place(CsvMalformedRecord problem, List<CsvRow> rows, SourceText source, Offsets at) =>
        problem.Reason == CsvMalformedReason.UnterminatedQuote && rows.Count > 0
            ? rows[^1].Fields[^1].Place with { Length = 1 }
            : source.Place(Math.Min(at.Characters(problem.ByteOffset), Math.Max(0, source.Text.Length - 1)), 1);

    private static CsvRow? Row(CsvReader reader, SourceText source, Offsets at)
    {
        var raw = reader.RawRecord;
        int start = at.Characters(reader.ByteOffset);
        var line = source.Place(start, 1);
        bool isOneLine = !raw.TrimEnd("\r\n"u8).Contains((byte)'\n');
        var fields = new CsvField[reader.FieldCount];
        bool any = false, isPlain = isOneLine && !raw.Contains((byte)'"'); // then each field begins one character behind the one before
        int next = 0, counted = 0, from = start;
        for (int i = 0; i < fields.Length; i++)
        {
            var span = reader.GetRawSpan(i);
            if (!isPlain)
            {
                if (span.Length > 0 && raw.Overlaps(span, out int found)) next = found;
                int upTo = Math.Clamp(next, counted, raw.Length);
                from += Encoding.UTF8.GetCharCount(raw[counted..upTo]);
                counted = upTo;
            }
            int length = span.Length <= 1 ? span.Length : Encoding.UTF8.GetCharCount(span);
            fields[i] = new CsvField(span is [>= (byte)'0' and <= (byte)'9'] ? Digits[span[0] - '0'] : reader.GetString(i), isOneLine ? line with { Column = line.Column + from - start, Length = Math.Max(1, length) } : source.Place(from, length));
            any |= !fields[i].IsBlank;
            if (isPlain) from += length + 1;
            else next += span.Length + 1;
        }
        if (!any) return null;
        int end = start + Encoding.UTF8.GetCharCount(raw);
        return new CsvRow(fields, line, source.Place(end, 1));
    }

    /// <summary>A comma, unless the first line has none and is cut by tabs or semicolons (Excel's "Unicode text").</summary>
    private static char Separator(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        if (first.Contains(',')) return ',';
        return first.Contains('\t') ? '\t' : first.Contains(';') ? ';' : ',';
    }

    /// <summary>Turns byte offsets, which only grow, into character offsets.</summary>
    private sealed class Offsets(byte[] bytes)
    {
        private int bytesSeen;
        private int characters;

        public int Characters(long offset)
        {
            int target = (int)Math.Clamp(offset, 0, bytes.Length);
            if (target < bytesSeen) (bytesSeen, characters) = (0, 0);
            characters += Encoding.UTF8.GetCharCount(bytes, bytesSeen, target - bytesSeen);
            bytesSeen = target;
            return characters;
        }
    }
}
