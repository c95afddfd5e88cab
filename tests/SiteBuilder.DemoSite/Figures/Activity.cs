using SiteBuilder.DemoSite.District;

namespace SiteBuilder.DemoSite.Figures;

/// <summary>What the narrative tells beside the tables: how much was published where, trainings, fees for processing requests.</summary>
internal sealed record Activity
{
    /// <summary>Published records by kind; the total is their sum.</summary>
    public required IReadOnlyList<(string Kind, int Count)> Published { get; init; }

    public required int Posts { get; init; }

    public required int Guides { get; init; }

    public required int Trainings { get; init; }

    public required int Trainees { get; init; }

    public required int Meetings { get; init; }

    public required int Bills { get; init; }

    public required int Motions { get; init; }

    /// <summary>Requests for which a fee was asked, the sum asked and the sum paid, in 元.</summary>
    public required (int Notices, int Asked, int Paid) Fees { get; init; }

    public int Total => Published.Sum(p => p.Count);

    public static Activity Throw(Agency agency, int year, FigureSheet sheet)
    {
        var dice = new Dice(agency.Luck, $"{year}", "activity");
        int size = agency.Business.Published * dice.Between(88, 118) / 100;
        string last = agency.IsStreet ? "基层公共服务类" : "办事服务类";
        int trainings = dice.Between(1, 4);
        return new()
        {
            Published =
            [
                ("机构职能类", dice.Between(4, 18)), ("政策文件类", size * dice.Between(8, 14) / 100), ("工作动态类", size * dice.Between(44, 56) / 100),
                ("财政信息类", dice.Between(6, 15)), (last, size * dice.Between(16, 24) / 100),
            ],
            Posts = dice.Between(60, 420),
            Guides = dice.Between(3, 14),
            Trainings = trainings,
            Trainees = trainings * dice.Between(18, 46),
            Meetings = dice.Between(2, 5),
            Bills = dice.Between(1, 12),
            Motions = dice.Between(1, 9),
            Fees = ThrowFees(agency, sheet, dice),
        };
    }

    public static Activity Sum(IReadOnlyList<(Agency Agency, Activity Activity)> members) => new()
    {
        Published =
        [
            ("区级部门公开", members.Where(m => !m.Agency.IsStreet).Sum(m => m.Activity.Total)),
            ("街道公开", members.Where(m => m.Agency.IsStreet).Sum(m => m.Activity.Total)),
        ],
        Posts = members.Sum(m => m.Activity.Posts),
        Guides = members.Sum(m => m.Activity.Guides),
        Trainings = members.Sum(m => m.Activity.Trainings),
        Trainees = members.Sum(m => m.Activity.Trainees),
        Meetings = members.Max(m => m.Activity.Meetings),
        Bills = members.Sum(m => m.Activity.Bills),
        Motions = members.Sum(m => m.Activity.Motions),
        Fees = (members.Sum(m => m.Activity.Fees.Notices), members.Sum(m => m.Activity.Fees.Asked), members.Sum(m => m.Activity.Fees.Paid)),
    };

    /// <summary>Those who did not pay stand in the table (from 2021); now and then somebody pays.</summary>
    private static (int Notices, int Asked, int Paid) ThrowFees(Agency agency, FigureSheet sheet, Dice dice)
    {
        if (!sheet.Has("requests.other.fee_unpaid.total")) return (0, 0, 0);
        int unpaid = sheet.Count("requests.other.fee_unpaid.total");
        int paid = agency.Business.RequestThrows > 50 && dice.Chance(30) ? 1 : 0;
        int asked = Enumerable.Range(0, unpaid).Sum(_ => 100 * dice.Between(1, 6));
        int got = paid * 100 * dice.Between(1, 5);
        return (unpaid + paid, asked + got, got);
    }
}
