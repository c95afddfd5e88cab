using SiteBuilder.Content;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Kept;

/// <summary>The front matter of a report as bytes and back, without the places of its keys.</summary>
internal static class MatterBytes
{
    /// <param name="matter">The front matter.</param>
    /// <param name="file">The file that it is in: places in it need not name it.</param>
    /// <param name="to">Takes the bytes.</param>
    public static void Write(ReportMatter matter, string file, BinaryWriter to)
    {
        to.Write(matter.IsFinal);
        Write(matter.Written, to);
        to.Write(matter.Published?.Ticks ?? -1);
        foreach (string? text in new[] { matter.IndexNo, matter.DocNo, matter.Source, matter.Summary, matter.Form, matter.AsPublished }) Write(text, to);
        WriteList(matter.Keywords, to, keyword => to.Write(keyword));
        WriteList(matter.Corrections, to, correction =>
        {
            Write(correction.Date, to);
            to.Write(correction.Cell);
            Write(correction.From, to);
            Write(correction.To, to);
            to.Write(correction.Reason);
            Write(correction.Place, file, to);
        });
        WriteList(matter.Waivers, to, waiver =>
        {
            to.Write(waiver.Code);
            WriteList(waiver.Cells, to, cell => to.Write(cell));
            WriteList([.. waiver.Values], to, value =>
            {
                to.Write(value.Key);
                Write(value.Value, to);
            });
            Write(waiver.Text, to);
            to.Write(waiver.Reason);
            to.Write(waiver.By);
            Write(waiver.Until, to);
            Write(waiver.Place, file, to);
        });
    }

    /// <param name="folder">Of the report.</param>
    /// <param name="shared">Knows texts that were met before.</param>
    /// <param name="from">What was written.</param>
    public static ReportMatter Read(string folder, SharedTexts shared, BinaryReader from) => new()
    {
        IsFinal = from.ReadBoolean(),
        Written = Date(from),
        Published = from.ReadInt64() is >= 0 and var ticks ? new DateTime(ticks) : null,
        IndexNo = OptionalText(from), DocNo = OptionalText(from), Source = SharedText(shared, from), Summary = OptionalText(from), Form = SharedText(shared, from), AsPublished = OptionalText(from),
        Keywords = List(from, shared, static (shared, from) => shared.Read(from)),
        Corrections = List(from, folder, static (folder, from) => new Correction(Date(from)!.Value, from.ReadString(), Figure(from), Figure(from), from.ReadString(), Span(ReportBytes.TextOf(folder), from))),
        Waivers = List(from, folder, static (folder, from) => new Waiver(from.ReadString(), List(from, Text), List(from, static from => (Key: from.ReadString(), Value: Figure(from))).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal),
            OptionalText(from), from.ReadString(), from.ReadString(), Date(from), Span(ReportBytes.TextOf(folder), from))),
    };

    public static string Text(BinaryReader from) => from.ReadString();

    public static void Write(SourceSpan span, string file, BinaryWriter to)
    {
        to.Write(span.File == file ? "" : span.File);
        to.Write7BitEncodedInt(span.Line ?? 0);
        to.Write7BitEncodedInt(span.Column ?? 0);
        to.Write7BitEncodedInt(span.Length);
    }

    public static SourceSpan Span(string file, BinaryReader from) => new(from.ReadString() is { Length: > 0 } other ? other : file, Number(from.Read7BitEncodedInt()), Number(from.Read7BitEncodedInt()), from.Read7BitEncodedInt());

    public static void WriteList<T>(IReadOnlyCollection<T> items, BinaryWriter to, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }

    public static T[] List<T>(BinaryReader from, Func<BinaryReader, T> read) => List(from, read, static (read, from) => read(from));

    /// <param name="from">What <see cref="WriteList"/> wrote.</param>
    /// <param name="given">Is passed on.</param>
    /// <param name="read">Reads one.</param>
    public static T[] List<TGiven, T>(BinaryReader from, TGiven given, Func<TGiven, BinaryReader, T> read)
    {
        int count = from.Read7BitEncodedInt();
        if (count == 0) return [];
        var items = new T[count];
        for (int i = 0; i < items.Length; i++) items[i] = read(given, from);
        return items;
    }

    public static void Write(UInt128 number, BinaryWriter to)
    {
        to.Write((ulong)(number >> 64));
        to.Write((ulong)number);
    }

    public static UInt128 Number(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());

    private static int? Number(int number) => number == 0 ? null : number;

    private static void Write(string? text, BinaryWriter to)
    {
        to.Write(text is not null);
        if (text is not null) to.Write(text);
    }

    private static string? SharedText(SharedTexts shared, BinaryReader from) => from.ReadBoolean() ? shared.Read(from) : null;

    private static string? OptionalText(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Write(decimal? figure, BinaryWriter to)
    {
        to.Write(figure is not null);
        if (figure is { } number) to.Write(number);
    }

    private static decimal? Figure(BinaryReader from) => from.ReadBoolean() ? from.ReadDecimal() : null;

    private static void Write(DateOnly? date, BinaryWriter to) => to.Write(date?.DayNumber ?? -1);

    private static DateOnly? Date(BinaryReader from) => from.ReadInt32() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null;
}
