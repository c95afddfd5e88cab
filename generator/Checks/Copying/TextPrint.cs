using System.Numerics;
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

    private readonly uint[] smallest;

    private TextPrint(Report report, uint[] smallest)
    {
        Report = report;
        this.smallest = smallest;
    }

    public Report Report { get; }

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
        return runs < Fewest ? null : new TextPrint(report, Filled(smallest));
    }

    /// <summary>A print that was kept as bytes.</summary>
    public static TextPrint Read(Report report, BinaryReader from)
    {
        var boxes = new uint[Boxes];
        for (int i = 0; i < boxes.Length; i++) boxes[i] = from.ReadUInt32();
        return new TextPrint(report, boxes);
    }

    public void Write(BinaryWriter to)
    {
        foreach (uint box in smallest) to.Write(box);
    }

    /// <summary>The share of boxes that agree, 0 to 1.</summary>
    public double Likeness(TextPrint other)
    {
        var alike = Vector<uint>.Zero;
        for (int i = 0; i < Boxes; i += Vector<uint>.Count) alike -= Vector.Equals(new Vector<uint>(smallest, i), new Vector<uint>(other.smallest, i)); // equal: all ones, −1
        return (double)Vector.Sum(alike) / Boxes;
    }

    /// <summary>True for the print of the same text in the same place, whatever the tables beside it say.</summary>
    public bool Equals(TextPrint? other) =>
        ReferenceEquals(this, other) || (other is not null && Report.Folder == other.Report.Folder && smallest.AsSpan().SequenceEqual(other.smallest));

    public override bool Equals(object? obj) => Equals(obj as TextPrint);

    public override int GetHashCode() => HashCode.Combine(Report.Folder, smallest[0]);

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
