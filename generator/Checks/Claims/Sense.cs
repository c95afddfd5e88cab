namespace SiteBuilder.Checks.Claims;

/// <summary>What a word of the narrative means to a sentence that counts something.</summary>
internal enum Sense : byte
{
    /// <summary>Words we do not know: what they qualify is left alone.</summary>
    Unknown,

    /// <summary>Known, and without bearing on what is counted: 全年, 共, 我局.</summary>
    Filler,

    /// <summary>What follows says something further about what was counted: 均, 都, 已.</summary>
    Aside,

    /// <summary>政府信息公开: says which field the sentence is about.</summary>
    Disclosure,

    /// <summary>This year: ends what a word like 去年 began.</summary>
    ThisYear,

    /// <summary>Another time, another circle: 去年, 上半年, 全市.</summary>
    Elsewhere,

    /// <summary>截至, 累计: the number may count more years than one.</summary>
    SoFar,

    /// <summary>涉及: counts what something is about, 涉及申请事项61项.</summary>
    Concern,

    Receive, Newly, Handle, Close, Request, OnRequest, CarriedIn, CarriedOut,

    /// <summary>尚未办结, 正在办理: not yet closed.</summary>
    Unfinished,

    /// <summary>A result row, an applicant column; the word carries its key.</summary>
    Result, Applicant,

    Review, Suit, Direct, AfterReview, Outcome, Occur,

    /// <summary>清理, 审查: the documents counted may be other people's, or of other years.</summary>
    Screen,

    Issue, Repeal, Revise, InForce, Publish, PublishedTotal, Normative, Rules,

    Decide, License, Penalty, Coercion,

    BusinessFee, ProcessingFee, Collect, Notice,

    /// <summary>主动公开政府信息: counted in no table.</summary>
    Proactively,

    Matter, Not, Each, Among, Partly, Share, Compare, Up, Down, Level, Channel,

    Number,

    /// <summary>。！？；</summary>
    Stop,

    /// <summary>，：</summary>
    Pause,

    /// <summary>、和及与</summary>
    And,

    Open, Shut,
}
