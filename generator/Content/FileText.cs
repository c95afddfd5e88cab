using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The decoded text of a file: held, or read again from the file whenever it is wanted and nobody has it any more.</summary>
internal sealed class FileText
{
    private readonly string? held;
    private readonly SourceFile? file;
    private readonly UInt128 hash;
    private readonly TextStore? store;

    private FileText(string held) => this.held = held;

    /// <param name="file">Where it is read again.</param>
    /// <param name="hash">Of the bytes that were checked.</param>
    /// <param name="store">Knows what was just read, and is told where the file is no longer what was checked.</param>
    public FileText(SourceFile file, UInt128 hash, TextStore store) => (this.file, this.hash, this.store) = (file, hash, store);

    /// <summary>A text that stays.</summary>
    public static FileText Held(string text) => new(text);

    /// <summary>The whole text; of a file that has changed since, as it is now.</summary>
    public string Whole()
    {
        if (held is not null) return held;
        if (store!.Read.Find(file!) is { } text) return text;
        var now = SourceText.Read(file!, []);
        if (now?.Hash != hash) store.NoteChange();
        text = now?.Text ?? "";
        store.Read.Put(file!, text);
        return text;
    }

    /// <summary>A stretch of the text; where the file has become shorter, what is left of it.</summary>
    public string Stretch(int from, int to)
    {
        string whole = Whole();
        int end = Math.Min(to, whole.Length);
        return from < end ? whole[from..end] : "";
    }
}

/// <summary>Whether the texts of reports are held while a site is checked and made, or read again where they are wanted.</summary>
internal sealed class TextStore
{
    /// <summary>Characters: the texts of some five thousand reports, 16 MB.</summary>
    private const long Most = 8_000_000;

    /// <summary>Reports whose tables and front matter are held too.</summary>
    private const int MostReports = 5_000;

    private readonly long most;
    private readonly long mostReports;
    private long held;
    private long reports;
    private volatile bool hasChanged;

    private TextStore(long most, long mostReports, PieceSpool aside) => (this.most, this.mostReports, Aside) = (most, mostReports, aside);

    /// <summary>Takes what is made in the course of the run and wanted again, and is too much to be held.</summary>
    public PieceSpool Aside { get; }

    /// <summary>The bodies that are not held and may still be about, by report.</summary>
    public WeakShelf<ReportBody> Bodies { get; } = new();

    /// <summary>The texts that are not held and may still be about, by file.</summary>
    public WeakShelf<string> Read { get; } = new();

    /// <summary>The memory of the run.</summary>
    public Memory Memory { get; } = new();

    /// <summary>Each text is held.</summary>
    /// <param name="aside">Where other things are laid; null: in memory.</param>
    public static TextStore Holding(PieceSpool? aside = null) => new(long.MaxValue, long.MaxValue, aside ?? PieceSpool.In(null));

    /// <summary>The first texts are held, so that a small site reads each file once; memory does not grow with all others.</summary>
    /// <param name="most">So many characters of them.</param>
    /// <param name="mostReports">So many reports with their tables.</param>
    /// <param name="aside">Where other things are laid; null: in memory.</param>
    public static TextStore HoldingSome(long most = Most, long mostReports = MostReports, PieceSpool? aside = null) => new(most, mostReports, aside ?? PieceSpool.In(null));

    /// <summary>True where a text that was read again was not the one that was checked: what was made of it must be thrown away.</summary>
    public bool HasChanged => hasChanged;

    public void NoteChange() => hasChanged = true;

    /// <summary>True where the whole of another report may be held that was just read; to be asked once for each.</summary>
    public bool HoldsAnotherReport() => Interlocked.Increment(ref reports) <= mostReports;

    /// <summary>A text that was just read.</summary>
    public FileText Of(SourceFile file, SourceText source)
    {
        if (Interlocked.Add(ref held, source.Text.Length) <= most) return FileText.Held(source.Text);
        Read.Put(file, source.Text);
        return new FileText(file, source.Hash, this);
    }
}
