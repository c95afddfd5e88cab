using System.Collections.Concurrent;
using System.Text;

namespace SiteBuilder.Checks.Kept;

/// <summary>Short texts that many reports have in common (the form, the source, keywords): each is made once.</summary>
internal sealed class SharedTexts
{
    private const int Longest = 96; // in bytes
    private const int Most = 4096; // texts

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The next text.</summary>
    /// <param name="from">Is asked as by <see cref="BinaryReader.ReadString"/>.</param>
    public string Read(BinaryReader from)
    {
        int length = from.Read7BitEncodedInt();
        Span<byte> bytes = length <= Longest ? stackalloc byte[Longest] : new byte[length];
        from.BaseStream.ReadExactly(bytes = bytes[..length]);
        if (length > Longest) return Encoding.UTF8.GetString(bytes);
        Span<char> room = stackalloc char[Longest];
        return Of(room[..Encoding.UTF8.GetChars(bytes, room)]);
    }

    /// <summary>This text, as it was met before.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? met)) return met;
        string made = text.ToString();
        return texts.Count < Most ? texts.GetOrAdd(made, made) : made;
    }

    /// <summary>Passes the next text; true where it is this one.</summary>
    public static bool IsNext(string text, BinaryReader from)
    {
        int length = from.Read7BitEncodedInt();
        Span<byte> bytes = length <= Longest ? stackalloc byte[Longest] : new byte[length];
        from.BaseStream.ReadExactly(bytes = bytes[..length]);
        Span<char> room = length <= Longest ? stackalloc char[Longest] : new char[length];
        return room[..Encoding.UTF8.GetChars(bytes, room)].SequenceEqual(text);
    }
}
