using System.Text;
using SiteBuilder.Delivery;

namespace SiteBuilder.Commands;

/// <summary>A result that goes to a file in place of standard output: UTF-8 without a mark, written when it is complete.</summary>
internal static class ResultFile
{
    /// <param name="path">The file as named; one that exists is replaced.</param>
    /// <param name="terminal">The terminal of the run, for its language.</param>
    /// <param name="write">Prints the result.</param>
    public static void Write(string path, Terminal terminal, Action<Terminal> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new Terminal(text, TextWriter.Null, terminal.Language));
        DiskTrouble.Told(path, () => File.WriteAllText(path, text.ToString(), new UTF8Encoding(false)));
    }
}
