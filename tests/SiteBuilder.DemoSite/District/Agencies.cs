namespace SiteBuilder.DemoSite.District;

/// <summary>The fourteen agencies of 示例区, in the order of the list; all of them are invented.</summary>
internal static class Agencies
{
    public static readonly IReadOnlyList<Agency> All =
    [
        new()
        {
            Order = 1, Slug = "quzhengfu", Office = "人民政府", Kind = "政府", Aliases = "", DocumentMark = "示政发",
            Address = "示例市示例区中心路1号", Business = new(0, 0, 0, 0),
        },
        new()
        {
            Order = 2, Slug = "quzhengfuban", Office = "人民政府办公室", Kind = "部门", Aliases = "区政府办公室;示例区政府办公室", DocumentMark = "示政办发",
            Address = "示例市示例区中心路1号政务楼", Business = new(84, 45, 46, 6) { Published = 610 },
        },
        new()
        {
            Order = 3, Slug = "fagaiju", Office = "发展和改革局", Kind = "部门", Aliases = "区发展和改革局;区发改局", DocumentMark = "示发改发",
            Address = "示例市示例区创业街18号", Business = new(22, 12, 14, 3) { License = 164, Service = 420, Penalty = 6, Published = 260 },
        },
        new()
        {
            Order = 4, Slug = "jiaoyuju", Office = "教育局", Kind = "部门", Aliases = "区教育局", DocumentMark = "示教发",
            Address = "示例市示例区书院路66号", Business = new(30, 14, 11, 2) { License = 58, Service = 2350, Penalty = 9, Fees = 2316.40m, Published = 340 },
        },
        new()
        {
            Order = 5, Slug = "minzhengju", Office = "民政局", Kind = "部门", Aliases = "区民政局", DocumentMark = "示民发",
            Address = "示例市示例区惠民路25号", Business = new(14, 8, 9, 2) { License = 47, Service = 5120, Penalty = 4, Published = 230 },
        },
        new()
        {
            Order = 6, Slug = "caizhengju", Office = "财政局", Kind = "部门", Aliases = "区财政局", DocumentMark = "示财发",
            Address = "示例市示例区中心路9号", Business = new(18, 8, 16, 3) { License = 21, Service = 96, Penalty = 5, Fees = 84.75m, Published = 290 },
        },
        new()
        {
            Order = 7, Slug = "weijianju", Office = "卫生健康局", Kind = "部门", Aliases = "区卫生健康局;区卫健局", DocumentMark = "示卫发",
            Address = "示例市示例区康宁路31号", Business = new(26, 12, 10, 2) { License = 1240, Service = 860, Penalty = 175, Coercion = 8, Fees = 36.20m, Published = 310 },
        },
        new()
        {
            Order = 8, Slug = "shijianju", Office = "市场监督管理局", Kind = "部门", Aliases = "区市场监督管理局;区市场监管局", DocumentMark = "示市监发",
            Address = "示例市示例区诚信街7号", Business = new(56, 30, 8, 2) { License = 11800, Service = 3400, Penalty = 640, Coercion = 52, Fees = 118.60m, Published = 480 },
        },
        new()
        {
            Order = 9, Slug = "zhujianju", Office = "住房和城乡建设局", Kind = "部门", Aliases = "区住房和城乡建设局;区住建局", DocumentMark = "示建发",
            Address = "示例市示例区安居路40号", Business = new(72, 38, 18, 3) { License = 536, Service = 1480, Penalty = 87, Coercion = 11, Fees = 472.35m, Published = 390 },
        },
        new()
        {
            Order = 10, Slug = "liangshiju", Office = "粮食和物资储备局", Kind = "部门", Aliases = "区粮食和物资储备局;区粮储局", DocumentMark = "示粮发",
            LastYear = 2022, Address = "示例市示例区丰裕路12号", Business = new(7, 4, 5, 1) { License = 12, Service = 34, Penalty = 3, Published = 110 },
        },
        new()
        {
            Order = 11, Slug = "mingdejiedao", Office = "明德街道办事处", Kind = "街道", Aliases = "明德街道", DocumentMark = "示明街发",
            Address = "示例市示例区明德大道102号", Business = new(8, 6, 0, 0) { Service = 1860, Penalty = 64, Published = 190 },
        },
        new()
        {
            Order = 12, Slug = "chongwenjiedao", Office = "崇文街道办事处", Kind = "街道", Aliases = "崇文街道", DocumentMark = "示崇街发",
            Address = "示例市示例区崇文路55号", Business = new(4, 4, 0, 0) { Service = 1420, Penalty = 38, Published = 160 },
        },
        new()
        {
            Order = 13, Slug = "anlanjiedao", Office = "安澜街道办事处", Kind = "街道", Aliases = "安澜街道", DocumentMark = "示安街发",
            Address = "示例市示例区滨河西路20号", Business = new(2, 2, 0, 0) { Service = 980, Penalty = 27, Published = 140 },
        },
        new()
        {
            Order = 14, Slug = "xinqiaojiedao", Office = "新桥街道办事处", Kind = "街道", Aliases = "新桥街道", DocumentMark = "示新街发",
            FirstYear = 2022, Address = "示例市示例区新桥北街8号", Business = new(6, 5, 0, 0) { Service = 1130, Penalty = 31, Published = 150 },
        },
    ];

    /// <summary>The same agencies in a district that fares differently; an empty seed is the demo site's.</summary>
    public static IReadOnlyList<Agency> WithSeed(string seed) => [.. All.Select(a => a with { Seed = seed })];
}
