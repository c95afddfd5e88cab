namespace SiteBuilder.Checks.Claims;

/// <summary>Reads 予以公开、部分公开分别为7件、1件: so many numbers as there are words, each of its own.</summary>
internal static class RespectiveReader
{
    /// <summary>The numbers and what each counts; empty where the sentence is not of this kind or not all of it is understood.</summary>
    /// <param name="wording">The paragraph.</param>
    /// <param name="subjects">Tells what each of the words counts.</param>
    /// <param name="clause">Where the clause begins.</param>
    /// <param name="lead">Where the words about the number begin.</param>
    /// <param name="number">The first number.</param>
    public static IReadOnlyList<(int Index, Subject Subject)> Pairs(Wording wording, SubjectReader subjects, int clause, int lead, int number)
    {
        var tokens = wording.Tokens;
        int each = number - 1;
        while (each >= lead && tokens[each].Sense == Sense.Filler) each--;
        if (each < lead || tokens[each] is not { Sense: Sense.Each, Key: "respectively" }) return [];
        var words = Words(wording, subjects, Math.Max(clause, lead), each);
        var numbers = Numbers(tokens, number);
        return words is not null && words.Count == numbers.Count && words.Count > 1 ? [.. numbers.Zip(words)] : [];
    }

    private static List<Subject>? Words(Wording wording, SubjectReader subjects, int from, int to)
    {
        var words = new List<Subject>();
        for (int start = from, i = from; i <= to; i++)
        {
            if (i < to && wording.Tokens[i].Sense != Sense.And) continue;
            if (wording.Gist(start, i) is not { IsNothing: false } gist || subjects.Read(gist, new Span(start, i, i)) is not { IsTentative: false } subject) return null;
            words.Add(subject);
            start = i + 1;
        }
        return words;
    }

    private static List<int> Numbers(IReadOnlyList<Token> tokens, int first)
    {
        var numbers = new List<int>();
        for (int i = first; i < tokens.Count && tokens[i] is { IsNumber: true, Number.IsExact: true }; i += 2)
        {
            numbers.Add(i);
            if (i + 1 == tokens.Count || tokens[i + 1].Sense is not (Sense.And or Sense.Pause)) break;
        }
        return numbers;
    }
}
