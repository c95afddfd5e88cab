namespace SiteBuilder.DemoSite.District;

/// <summary>An agency of the invented district: who it is, where it sits, and how much business it has.</summary>
internal sealed record Agency
{
    public required int Order { get; init; }

    public required string Slug { get; init; }

    /// <summary>Another seed throws other figures and chooses other words; empty for the demo site.</summary>
    public string Seed { get; init; } = "";

    /// <summary>The key of this agency's dice.</summary>
    public string Luck => Seed.Length == 0 ? Slug : $"{Slug}@{Seed}";

    /// <summary>The name after the district: 教育局, 明德街道办事处.</summary>
    public required string Office { get; init; }

    public required string Kind { get; init; }

    public required string Aliases { get; init; }

    public int FirstYear { get; init; } = Years.First;

    public int LastYear { get; init; } = Years.Last;

    public required string Address { get; init; }

    public required Business Business { get; init; }

    /// <summary>The mark before the number of a document (文号): 示教发.</summary>
    public required string DocumentMark { get; init; }

    public string ShortName => "示例区" + Office;

    public string Name => "示例市" + ShortName;

    public string Phone => $"0990-12345{60 + Order:00}";

    public string Code => CreditCode.Of(Order);

    public bool IsGovernment => Kind == "政府";

    public bool IsStreet => Kind == "街道";

    /// <summary>The agency goes out of being before the district's last report: nothing may be carried on.</summary>
    public bool EndsIn(int year) => year == LastYear && LastYear < Years.Last;

    public IEnumerable<int> ReportYears => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);
}

/// <summary>About how much an agency does in a year; 0 means never.</summary>
/// <param name="RequestThrows">Coin throws for new requests: on average half of them are heads.</param>
/// <param name="DisputePercent">Chance of each of six possible disputes.</param>
internal sealed record Business(int RequestThrows, int DisputePercent, int Documents, int DocumentsAYear)
{
    public int License { get; init; }

    public int Service { get; init; }

    public int Penalty { get; init; }

    public int Coercion { get; init; }

    /// <summary>Fees in 万元 a year.</summary>
    public decimal Fees { get; init; }

    /// <summary>Records of all kinds that are published in a year.</summary>
    public int Published { get; init; } = 120;
}
