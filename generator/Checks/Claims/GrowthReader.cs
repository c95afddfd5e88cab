namespace SiteBuilder.Checks.Claims;

/// <summary>Finds what is compared with last year. What grew must be named in the clause or be the number just before it.</summary>
internal sealed class GrowthReader
{
    /// <summary>Words that compare.</summary>
    public static readonly Gist Comparing = Gist.Of(Sense.Compare, Sense.Up, Sense.Down, Sense.Level);
    private static readonly Gist Asked = Gist.Of(Sense.Request, Sense.OnRequest);

    private readonly Wording wording;
    private readonly IReadOnlyDictionary<int, Claim> claims;
    private readonly List<Growth> found = [];
    private Subject? subject;
    private bool compared, elsewhere, elsewhereInClause, inBrackets, inTurnAgain;

    private GrowthReader(Wording wording, IReadOnlyDictionary<int, Claim> claims) => (this.wording, this.claims) = (wording, claims);

    public static IReadOnlyList<Growth> Read(Wording wording, IReadOnlyDictionary<int, Claim> claims)
    {
        var reader = new GrowthReader(wording, claims);
        int clause = 0;
        bool first = true; // 去年，收到申请8件，同比增长… is last year's story; 收到12件，上年为8件，同比增长… is not
        for (int i = 0; i < wording.Tokens.Count; i++)
        {
            var token = wording.Tokens[i];
            if (token.IsBoundary)
            {
                reader.elsewhereInClause = reader.inTurnAgain = false;
                reader.inBrackets = token.Sense == Sense.Open || reader.inBrackets && token.Sense is not (Sense.Shut or Sense.Stop);
                first = token.Sense == Sense.Stop;
                if (first) (reader.compared, reader.elsewhere, reader.subject) = (false, false, null);
                clause = i + 1;
            }
            else if (token.Sense == Sense.Elsewhere) (reader.elsewhere, reader.elsewhereInClause) = (reader.elsewhere || first, true);
            else if (token.Sense == Sense.Compare) reader.compared = true;
            else if (token.Sense == Sense.Level) reader.Level(clause, i);
            else if (token.IsNumber)
            {
                reader.Number(clause, i);
                clause = i + 1;
            }
        }
        return reader.found;
    }

    private void Level(int clause, int index)
    {
        if (elsewhere || elsewhereInClause || inTurnAgain || !compared && wording.Tokens[index].Key != "same") return;
        if (Meant(clause, index) is { } same) found.Add(new Growth(same, new Numeral(0, 1, "", Exactness.Exact), false, 0, wording.Mention(clause, index)));
    }

    private void Number(int clause, int index)
    {
        var number = wording.Tokens[index].Number;
        bool grows = index > clause && wording.Tokens[index - 1].Sense is Sense.Up or Sense.Down;
        if (!grows)
        {
            // 比上年的8件增长50%: last year's number changes nothing.
            if (!elsewhereInClause && !inBrackets && !wording.Has(clause, index, Sense.Compare)) subject = claims.GetValueOrDefault(index)?.Subject;
            return;
        }
        var tokens = wording.Tokens;
        // 较上年增加3件、持平: of several things in turn.
        bool inTurn = index + 2 < tokens.Count && tokens[index + 1].Sense == Sense.And && tokens[index + 2].Sense is Sense.Up or Sense.Down or Sense.Level && !IsOneThing(number, index + 3);
        inTurnAgain = inTurn || inTurnAgain && index > 1 && tokens[index - 2].Sense == Sense.And;
        bool known = compared && !inTurnAgain && !elsewhere && !elsewhereInClause && number.IsExact && number.Unit is "%" or "件" or "份" or "项" or "个" or "起" or "宗" or "倍";
        var grown = known ? Meant(clause, index - 1) : null;
        if (grown is not null)
        {
            bool times = number.Unit == "倍";
            var printed = times ? new Numeral(number.Value * 100, number.Step * 100, "%", Exactness.Exact) : number;
            found.Add(new Growth(grown, printed, printed.Unit == "%", wording.Tokens[index - 1].Sense == Sense.Up ? 1 : -1, wording.Mention(clause, index)));
        }
        subject = grown;
    }

    /// <summary>增加7件、增长17.5% is one thing said twice.</summary>
    private bool IsOneThing(Numeral number, int next) =>
        next < wording.Tokens.Count && wording.Tokens[next].IsNumber && number.Unit == "%" != (wording.Tokens[next].Number.Unit == "%");

    private Subject? Meant(int from, int to)
    {
        if (wording.Gist(from, to) is not { } gist) return null;
        gist = gist.Without(Comparing);
        bool ours = wording.Section == Section.Requests;
        if (gist.IsNothing) return subject;
        if (gist.Is(Gist.Of(Sense.Newly), Asked | Gist.Of(Sense.Receive)) && (ours || gist.Any(Asked))) return Subject.New;
        if (gist.Any(Asked) && gist.Within(Asked | Gist.Of(Sense.Receive)) || ours && gist == Gist.Of(Sense.Receive)) return Subject.Received;
        return ours && gist.Is(Gist.Of(Sense.Close), Asked) ? Subject.Closed : null;
    }
}
