using System.Text;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>The decoded text of an input file, without its byte order mark and with one kind of line end, and the hash of its bytes.</summary>
internal sealed class SourceText
{
    /// <summary>Larger text files are refused: 16 MiB is a thousand times a long report.</summary>
    private const long Largest = 16 << 20;

    private int[]? lineStarts;

    private SourceText(string path, string text, byte[] bytes)
    {
        Path = path;
        Text = text;
        Hash = Digest.Of(bytes);
    }

    public string Path { get; }

    /// <summary>Lines end in <c>\n</c>, whatever ends them in the file: places count lines and columns and stay the same.</summary>
    public string Text { get; }

    /// <summary>Of the bytes.</summary>
    public UInt128 Hash { get; }

    /// <summary>Reads and decodes a file; null where that is impossible, which was then reported.</summary>
    public static SourceText? Read(SourceFile file, ICollection<Finding> findings)
    {
        if (file.Length > Largest)
        {
            findings.Add(GK001_FileUnreadable.At(file.Path, $"文件有 {file.Length >> 20} MB，超过 16 MB，不像是报告的内容", $"the file has {file.Length >> 20} MB; more than 16 MB is no report"));
            return null;
        }
        byte[] bytes;
        try
        {
            bytes = Bytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(GK001_FileUnreadable.At(file.Path, e is UnauthorizedAccessException ? "没有权限读取这个文件" : "读取这个文件时出错",
                e is UnauthorizedAccessException ? "the file may not be read" : "the file cannot be read"));
            return null;
        }
        return Decode(file.Path, bytes, findings);
    }

    /// <summary>The bytes of a file. It is shared with whoever writes it: a table that is open in Excel is read all the same.</summary>
    private static byte[] Bytes(SourceFile file)
    {
        using var handle = File.OpenHandle(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        for (long length = file.Length; ; length = RandomAccess.GetLength(handle))
        {
            byte[] bytes = new byte[length];
            int read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more) read += more;
            if (read == length && RandomAccess.GetLength(handle) == length) return bytes; // else it is being written: once more
        }
    }

    /// <summary>Decodes bytes: UTF-8 with or without mark, UTF-16 with mark, else GB18030.</summary>
    public static SourceText? Decode(string path, byte[] bytes, ICollection<Finding> findings)
    {
        string? text = TextEncodings.Decode(bytes, path, findings);
        if (text is null) return null;
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        int nul = text.IndexOf('\0');
        if (nul < 0) return new SourceText(path, text, bytes);
        var place = new SourceText(path, text, bytes).Place(nul, 1);
        findings.Add(GK004_NotText.At(place));
        return null;
    }

    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpan Place(int offset, int length)
    {
        lineStarts ??= LineStarts(Text);
        int line = Array.BinarySearch(lineStarts, offset);
        if (line < 0) line = ~line - 1;
        return new SourceSpan(Path, line + 1, offset - lineStarts[line] + 1, Math.Max(1, length));
    }

    /// <summary>The offset at which each line begins.</summary>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n') starts.Add(i + 1);
        }
        return [.. starts];
    }
}
