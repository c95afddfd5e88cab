using System.Text;
using SiteBuilder.Forms;

namespace SiteBuilder.Importing.Narratives;

/// <summary>The beginning of a line with its compatibility characters folded and the blanks before it gone, and where each of its characters stands in the line.</summary>
internal sealed class FoldedLine
{
    private readonly List<int> places = [];

    /// <param name="line">The line as it stands in the source.</param>
    /// <param name="most">How many of its characters are looked at.</param>
    public FoldedLine(string line, int most)
    {
        var folded = new StringBuilder();
        for (int i = 0; i < Math.Min(line.Length, most); i++)
        {
            foreach (char c in CompatibilityCharacters.Fold(line[i].ToString()).Where(c => folded.Length > 0 || !char.IsWhiteSpace(c)))
            {
                folded.Append(c);
                places.Add(i);
            }
        }
        Text = folded.ToString();
        IsWhole = line.Length <= most;
        places.Add(Math.Min(line.Length, most));
    }

    public string Text { get; }

    /// <summary>The line is not longer than what was looked at.</summary>
    public bool IsWhole { get; }

    /// <summary>Where in the line a character of <see cref="Text"/> stands; its end where that is behind the last.</summary>
    public int At(int index) => places[Math.Min(index, places.Count - 1)];
}
