namespace SiteBuilder.Checks.Claims;

/// <summary>Counts of one sentence that may not be what they look like, until the sentence is at its end.</summary>
internal sealed class Doubts
{
    /// <summary>An agreement of smaller numbers may be by chance.</summary>
    private const decimal Telling = 3;

    private readonly List<int> tentative = [];
    private readonly List<int> undisclosed = [];
    private decimal? part, whole;
    private decimal parts;
    private bool direct, agreed;

    /// <summary>
    /// 受理线上申请30件，办结29件: after a part of the requests a bare count that is no larger may be of that part. Where the
    /// sentence has named the whole, 收到47件，其中网络申请30件，办结29件, only the next count may, until the parts make the whole.
    /// </summary>
    public bool IsOfAPart(Subject subject, decimal value, bool named)
    {
        if (part is not { } of || named || subject.Kind is not (SubjectKind.Requests or SubjectKind.Results or SubjectKind.Applicants)) return false;
        if (subject.Name is "received" or "new" or "handled" || value > of || whole == parts) return false;
        return whole is null || direct && subject.Name != Subject.CarriedOut.Name;
    }

    /// <summary>A count that was left alone.</summary>
    public void Pass() => direct = whole is null;

    /// <summary>Some requests were counted, nobody knows which.</summary>
    public void TakePart(decimal value)
    {
        part = Math.Max(part ?? 0, value);
        parts += value;
        direct = true;
    }

    public void Take(Claim claim, int index, Wording wording, Span span, Dictionary<int, Claim> claims)
    {
        direct = false;
        if (claim.Subject.IsTentative) tentative.Add(index);
        else agreed |= claim is { Subject.Kind: SubjectKind.Decisions or SubjectKind.Documents or SubjectKind.Results, Verdict: Verdict.Right, Number.Value: > Telling };
        if (claim.Subject.Name is "received" or "new" or "handled") (whole, part, parts) = (claim.Number.Value, null, 0);
        if (claim.Subject.Kind != SubjectKind.Disputes) return;
        // 行政复议27件，其中涉及政府信息公开的8件: the first were of all kinds.
        bool disclosed = wording.Has(span.Lead, span.End, Sense.Disclosure) || wording.Has(span.Lead, span.End, Sense.OnRequest);
        if (!disclosed) undisclosed.Add(index);
        else if (wording.Has(span.Lead, span.Index, Sense.Among))
        {
            foreach (int other in undisclosed) claims.Remove(other);
        }
    }

    /// <summary>行政许可321件、行政处罚45件: decisions are meant where at least one of them agrees; else nobody knows.</summary>
    public void Settle(Dictionary<int, Claim> claims)
    {
        bool meant = tentative.Exists(i => claims[i] is { Verdict: Verdict.Right, Number.Value: > Telling }) || agreed;
        foreach (int index in tentative)
        {
            if (!meant) claims.Remove(index);
        }
        tentative.Clear();
        undisclosed.Clear();
        (part, whole, parts, direct, agreed) = (null, null, 0, false, false);
    }
}
