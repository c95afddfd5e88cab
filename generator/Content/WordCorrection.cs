using SiteBuilder.Diagnostics;

namespace SiteBuilder.Content;

/// <summary>A line of <c>words.csv</c>: how a fixed term is miswritten, and how it is written.</summary>
internal sealed record WordCorrection(string Wrong, string Right, SourceSpan Place);
