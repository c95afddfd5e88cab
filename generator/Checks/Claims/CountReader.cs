namespace SiteBuilder.Checks.Claims;

/// <summary>
/// Finds the counts of a paragraph: what stands before and behind a number, all of it understood, says what it counts. A
/// number whose words are not all known is left alone, and so is a bare 办结12件 when the last thing spoken of was not requests.
/// </summary>
internal sealed class CountReader(Wording wording, Ledger ledger)
{
    private static readonly string[] Things = ["件", "份", "条", "宗", "起", "例", "项", "个", "部", "篇", "封", "批", "次"];

    private readonly Dictionary<int, Claim> claims = [];
    private Topic topic = wording.Section switch { Section.Requests => Topic.Requests, Section.Disputes => Topic.Disputes, _ => Topic.None };
    private bool requestsSpokenOf = wording.Section == Section.Requests;
    private bool disputesMayBeOurs = wording.Section != Section.Any;
    private Subject? counted;
    private Subject? dispute;
    private bool elsewhere, elsewhereInClause, among;

    /// <summary>The claims by the index of their number.</summary>
    public static IReadOnlyDictionary<int, Claim> Read(Wording wording, Ledger ledger)
    {
        var reader = new CountReader(wording, ledger);
        reader.Walk();
        return reader.claims;
    }

    private void Walk()
    {
        var tokens = wording.Tokens;
        int clause = 0, lead = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsBoundary)
            {
                if (token.Sense == Sense.Stop) elsewhere = among = false;
                elsewhereInClause = false;
                clause = lead = i + 1;
                continue;
            }
            if (token.IsNumber)
            {
                Count(lead, i, clause);
                lead = i + 1;
            }
            else if (token.Sense == Sense.And && lead > clause && lead == i) lead = i + 1;
            else Hear(token, i);
        }
    }

    /// <summary>What a word says about the sentence it stands in.</summary>
    private void Hear(Token token, int index)
    {
        switch (token.Sense)
        {
            case Sense.Elsewhere when token.Key == "clause": elsewhereInClause = true; break;
            case Sense.Elsewhere: elsewhere = true; break;
            case Sense.ThisYear: elsewhere = elsewhereInClause = false; break;
            case Sense.Among: among = true; break;
            case Sense.Disclosure: disputesMayBeOurs = true; break;
            case Sense.Request when token.Key == "named" || requestsSpokenOf && IsPlain(index): Speak(Topic.Requests); break;
            case Sense.OnRequest when IsField(index): Speak(Topic.Requests); break;
            case Sense.Review: (topic, dispute) = (Topic.Disputes, Subject.Review); break;
            case Sense.Suit: (topic, dispute) = (Topic.Disputes, Subject.Suits); break;
            case Sense.Direct: (topic, dispute) = (Topic.Disputes, Subject.Direct); break;
            case Sense.AfterReview: (topic, dispute) = (Topic.Disputes, Subject.AfterReview); break;
            case Sense.Normative: topic = Topic.Normative; break;
            case Sense.Rules: topic = Topic.Rules; break;
            case Sense.License or Sense.Penalty or Sense.Coercion when topic != Topic.Decisions: topic = Topic.Other; break;
        }
    }

    /// <summary>申请 alone may be for a permit or a grant: 救助申请.</summary>
    private bool IsPlain(int index) => index == 0 || wording.Tokens[index - 1].Sense is not (Sense.Unknown or Sense.License or Sense.Penalty or Sense.Coercion);

    /// <summary>依申请公开 names the field, not the kind of a document: 主动公开5件、依申请公开3件.</summary>
    private bool IsField(int index)
    {
        var tokens = wording.Tokens;
        bool listed = index > 0 && tokens[index - 1].Sense is Sense.And or Sense.Number;
        bool counts = index + 1 < tokens.Count && tokens[index + 1].IsNumber && !(index > 0 && wording.Has(Math.Max(0, index - 4), index, Sense.Receive));
        return !listed && !counts;
    }

    private void Speak(Topic of)
    {
        topic = of;
        requestsSpokenOf = disputesMayBeOurs = true;
    }

    private void Count(int lead, int index, int clause)
    {
        var number = wording.Tokens[index].Number;
        int end = wording.TrailEnd(index);
        if (!number.IsExact || elsewhere || elsewhereInClause)
        {
            if (number.Unit is "件" && !among) Leave(lead, index);
            return;
        }
        if (Meant(lead, index, end) is not { } subject || !Fits(subject, number, end))
        {
            if (number.Unit is "件" or "份" or "起" or "宗" or "条" or "封" or "批") Leave(lead, index);
            return;
        }
        claims[index] = Claim.Of(subject, number, wording.Mention(Math.Max(lead, clause), index), ledger);
        topic = subject.Kind switch
        {
            SubjectKind.Disputes => Topic.Disputes,
            SubjectKind.Decisions => Topic.Decisions,
            SubjectKind.Documents or SubjectKind.Fees => topic,
            _ => Topic.Requests,
        };
        if (subject.Kind == SubjectKind.Requests) counted = subject;
        else if (subject.Kind == SubjectKind.Results) counted = null;
    }

    /// <summary>A number about something unknown: what follows bare may be about that.</summary>
    private void Leave(int lead, int index)
    {
        bool aboutRequests = wording.Last(lead, index, Sense.Request) is { } request && (request.Key == "named" || wording.Phrase(lead, index) is "receive request" or "request" || wording.Has(lead, index, Sense.Channel));
        bool aboutDisputes = topic == Topic.Disputes && !wording.Has(lead, index, Sense.Unknown);
        if (!among && !aboutRequests && !aboutDisputes) topic = Topic.Other;
    }

    private Subject? Meant(int lead, int index, int end)
    {
        if (wording.Phrase(lead, index) is not { } before) return null;
        string after = "";
        if (end > index + 1 && wording.Tokens[index + 1].Sense is not (Sense.Aside or Sense.Partly))
        {
            if (end < wording.Tokens.Count && wording.Tokens[end].IsNumber) after = "";
            else if (wording.Phrase(index + 1, end) is { } words) after = words;
            else return null;
        }
        bool named = wording.Has(lead, end, Sense.Disclosure) || wording.Last(lead, end, Sense.Request) is { Key: "named" } || wording.Has(lead, end, Sense.OnRequest);
        string phrase = $"{before} # {after}".Trim();
        return Requests(phrase, named, (lead, index, end))
            ?? Disputes(phrase, wording.Last(lead, end, Sense.Outcome)?.Key)
            ?? Proactive(phrase, (wording.Last(lead, index, Sense.License) ?? wording.Last(lead, index, Sense.Penalty) ?? wording.Last(lead, index, Sense.Coercion))?.Key == "stated");
    }

    private Subject? Requests(string phrase, bool named, (int Lead, int Index, int End) at)
    {
        if (!named && (!requestsSpokenOf || topic is not Topic.Requests)) return null;
        if (Patterns.OfRequests.TryGetValue(phrase, out var subject))
        {
            // 其中收到…, 其中答复…: a part, and not of the table.
            if (wording.Has(at.Lead, at.Index, Sense.Among) && subject.Name is "received" or "handled") return null;
            if (subject == Subject.Closed && wording.Last(at.Lead, at.End, Sense.Close) is { Key: "answer" }) return Subject.Answered;
            if (subject == Subject.Closed && counted == Subject.CarriedIn && !named) return Subject.Closed with { Sums = [.. Subject.Closed.Sums, .. Subject.CarriedIn.Sums] };
            return subject;
        }
        if (Patterns.OfResults.Contains(phrase.Replace("result result", "result", StringComparison.Ordinal))) return Result(at.Lead, at.End);
        if (Patterns.OfApplicants.TryGetValue(phrase, out var row) && wording.Last(at.Lead, at.End, Sense.Applicant) is { Key: not "rest" } applicant && (row ?? counted) is { } of)
        {
            counted = of;
            return Subject.Applicant(of, applicant.Key);
        }
        return null;
    }

    /// <summary>One row; or one of a group with its group: 属于国家秘密不予公开.</summary>
    private Subject? Result(int from, int to)
    {
        var keys = Enumerable.Range(from, to - from).Select(i => wording.Tokens[i]).Where(t => t.Sense == Sense.Result).Select(t => t.Key).Distinct().OrderByDescending(k => k.Length).ToList();
        return keys.Count == 1 || keys.Count == 2 && keys[0].StartsWith(keys[1] + ".", StringComparison.Ordinal) ? Subject.Result(keys[0]) : null;
    }

    private Subject? Disputes(string phrase, string? outcome)
    {
        if (!disputesMayBeOurs) return null;
        if (Patterns.OfDisputes.TryGetValue(phrase, out var subject)) return subject;
        if (!Patterns.OfOutcomes.TryGetValue(phrase, out var of) || (of ?? (topic == Topic.Disputes ? dispute : null)) is not { } known) return null;
        return outcome is { } column ? Subject.Outcome(known, column) : null;
    }

    private Subject? Proactive(string phrase, bool stated)
    {
        if (Patterns.OfDocuments.TryGetValue(phrase, out var subject)) return subject;
        if (topic is Topic.Normative && Patterns.OfDocuments.TryGetValue("normative " + phrase, out subject)) return subject;
        if (topic is Topic.Rules && Patterns.OfDocuments.TryGetValue("rules " + phrase, out subject)) return subject;
        if (Patterns.OfDecisions.TryGetValue(phrase, out subject) || (stated || topic == Topic.Decisions) && Patterns.OfDecisions.TryGetValue("decide " + phrase, out subject)) return subject;
        return phrase == "businessfee #" ? Subject.Fees : null;
    }

    /// <summary>The unit suits what is counted; without a unit the number must end the clause.</summary>
    private bool Fits(Subject subject, Numeral number, int end)
    {
        if (subject.Kind == SubjectKind.Fees) return number.Unit == "元";
        if (number.Unit.Length == 0) return end == wording.Tokens.Count || wording.Tokens[end].IsBoundary || wording.Tokens[end].Sense == Sense.And;
        return Array.IndexOf(Things, number.Unit) >= 0;
    }
}
