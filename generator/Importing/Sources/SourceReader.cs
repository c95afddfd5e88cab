using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>A file that is to be read: its path as the user named it, and its bytes.</summary>
internal sealed record SourceInput(string Path, byte[] Bytes)
{
    /// <summary>The folder of the file, where a saved page keeps its pictures.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;
}

/// <summary>Reads one kind of source. A kind is one file: a sealed class with a parameterless constructor below this type.</summary>
internal abstract class SourceReader
{
    /// <summary>Where several kinds would take the same bytes the higher goes first; what is plain text is asked last.</summary>
    public virtual int Precedence => 0;

    /// <summary>True where the bytes, not the name, show this kind.</summary>
    public abstract bool Takes(ReadOnlySpan<byte> bytes);

    /// <summary>Reads the file. No network, no other file than pictures beside it.</summary>
    /// <exception cref="UserException">It is of this kind but cannot be read, with the reason and what to do.</exception>
    public abstract SourceDocument Read(SourceInput input);
}
