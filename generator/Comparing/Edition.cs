using SiteBuilder.Checks;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Comparing;

/// <summary>One state of a site that can be compared with another: which files it has, and the bytes of any of them when asked for.</summary>
internal abstract class Edition : IDisposable
{
    /// <summary>How the state is called in results: a folder, an address, a revision.</summary>
    public abstract Text Name { get; }

    /// <summary>Route → SHA-256, lower-case hexadecimal digits.</summary>
    public abstract IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The content that the state was made of; null where only the finished site is known.</summary>
    public virtual CheckedSite? Content => null;

    /// <summary>The bytes of one of the <see cref="Files"/>; null where they cannot be had.</summary>
    public abstract ReadOnlyMemory<byte>? Read(string route);

    public virtual void Dispose()
    {
    }
}
