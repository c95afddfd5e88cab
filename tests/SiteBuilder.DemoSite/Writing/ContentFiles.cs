using System.Text;

namespace SiteBuilder.DemoSite.Writing;

/// <summary>Takes the files of a content folder, each exactly the bytes that are given.</summary>
internal abstract class ContentFiles
{
    /// <summary>Text as UTF-8 without a mark; the line ends are those of the text.</summary>
    public void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public abstract void Write(string path, byte[] bytes);
}
