using System.Numerics;
using System.Runtime.InteropServices;
using SiteBuilder.Checks.Kept;
using SiteBuilder.Content;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Copying;

/// <summary>
/// The fingerprint of a report's text, half a kilobyte: of its runs of characters, put into 128 boxes by their hash, the smallest of
/// each box (one-permutation MinHash). The share of boxes that agree estimates how much two texts have in common.
/// </summary>
internal sealed class TextPrint : IEquatable<TextPrint>
{
    public const int Boxes = 128;

    /// <summary>How many bands a print has.</summary>
    public const int BandCount = Boxes / BoxesInBand;

    private const int BoxesInBand = 3;

    /// <summary>Fewer runs than this are the few sentences that every quiet agency writes.</summary>
    private const int Fewest = 150;

    private readonly UInt128 digest;
    private readonly uint[] smallest; // empty: they lie where they were written
    private readonly Func<TextPrint, uint[]?>? read;

    private TextPrint(Report report, UInt128 digest, uint[] smallest, Func<TextPrint, uint[]?>? read) => (Report, this.digest, this.smallest, this.read) = (report, digest, smallest, read);

    public Report Report { get; }

    /// <summary>Of a print whose boxes were written down: where they begin in what was written of the report.</summary>
    public int At { get; private init; }

    /// <summary>The print of a report, or null where it says too little of its own.</summary>
    public static TextPrint? Of(Report report, OwnText text)
    {
        var smallest = new uint[Boxes];
        Array.Fill(smallest, uint.MaxValue);
        int runs = 0;
        foreach (var paragraph in text.All)
        {
            runs += paragraph.Runs.Length;
            foreach (ulong run in paragraph.Runs)
            {
                ref uint box = ref smallest[(int)(run % Boxes)];
                box = Math.Min(box, (uint)(run >> 32));
            }
        }
        return runs < Fewest ? null : new TextPrint(report, Digest.Of(MemoryMarshal.AsBytes(Filled(smallest).AsSpan())), smallest, null);
    }

    /// <summary>A print that was kept as bytes. Its boxes are passed: they are wanted where the texts of its year are held against each other anew.</summary>
    /// <param name="report">Whose it is.</param>
    /// <param name="from">What <see cref="Write"/> wrote, in what was written of the report.</param>
    /// <param name="read">Reads the boxes (<see cref="ReadBoxes"/>) where they lie.</param>
    public static TextPrint Read(Report report, BinaryReader from, Func<TextPrint, uint[]?> read)
    {
        var digest = MatterBytes.Number(from);
        var print = new TextPrint(report, digest, [], read) { At = (int)from.BaseStream.Position };
        from.BaseStream.Position += Boxes * sizeof(uint);
        return print;
    }

    public static uint[] ReadBoxes(BinaryReader from)
    {
        var boxes = new uint[Boxes];
        for (int i = 0; i < boxes.Length; i++) boxes[i] = from.ReadUInt32();
        return boxes;
    }

    /// <summary>Gives the print without its boxes.</summary>
    /// <param name="to">Takes the bytes of what is written of the report.</param>
    /// <param name="again">Reads the boxes where they lie.</param>
    public TextPrint Write(BinaryWriter to, Func<TextPrint, uint[]?> again)
    {
        MatterBytes.Write(digest, to);
        int at = (int)to.BaseStream.Position;
        foreach (uint box in Held().smallest) to.Write(box);
        return new TextPrint(Report, digest, [], again) { At = at };
    }

    /// <summary>The print with its boxes, for whoever holds it against others.</summary>
    /// <exception cref="IOException">They can no longer be read.</exception>
    public TextPrint Held() =>
        smallest.Length > 0 ? this : new TextPrint(Report, digest, read!(this) ?? throw new IOException("What was written down of a text can no longer be read."), null);

    /// <summary>The same for the same prints.</summary>
    public void AddTo(RunningDigest year)
    {
        year.Add(Report.Folder);
        year.Add(digest);
    }

    /// <summary>The share of boxes that agree, 0 to 1; both prints have theirs.</summary>
    public double Likeness(TextPrint other)
    {
        var alike = Vector<uint>.Zero;
        for (int i = 0; i < Boxes; i += Vector<uint>.Count) alike -= Vector.Equals(new Vector<uint>(smallest, i), new Vector<uint>(other.smallest, i)); // equal: all ones, −1
        return (double)Vector.Sum(alike) / Boxes;
    }

    /// <summary>True for the print of the same text in the same place, whatever the tables beside it say.</summary>
    public bool Equals(TextPrint? other) =>
        ReferenceEquals(this, other) || (other is not null && digest == other.digest && Report.Folder == other.Report.Folder);

    public override bool Equals(object? obj) => Equals(obj as TextPrint);

    public override int GetHashCode() => HashCode.Combine(Report.Folder, digest);

    /// <summary>Three neighbouring boxes as one number: texts that have much in common agree in several of these.</summary>
    /// <param name="number">From 0 on, below <see cref="BandCount"/>.</param>
    public ulong Band(int number)
    {
        int i = number * BoxesInBand;
        return ((smallest[i] * 0x9E3779B97F4A7C15UL + smallest[i + 1]) * 0xBF58476D1CE4E5B9UL + smallest[i + 2]) * 0x94D049BB133111EBUL;
    }

    /// <summary>An empty box takes what its right neighbour has.</summary>
    private static uint[] Filled(uint[] boxes)
    {
        for (int i = 2 * Boxes - 1; i >= 0; i--)
        {
            if (boxes[i % Boxes] == uint.MaxValue && boxes[(i + 1) % Boxes] != uint.MaxValue) boxes[i % Boxes] = boxes[(i + 1) % Boxes] + 1;
        }
        return boxes;
    }
}
