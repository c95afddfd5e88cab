namespace SiteBuilder.Checks.Claims;

/// <summary>Cuts a line into words, numbers and marks, once from left to right.</summary>
internal static class Tokenizer
{
    /// <summary>How far a title in 《》 is looked for before the mark is taken for a slip.</summary>
    private const int LongestTitle = 120;

    public static List<Token> Read(string text, Phrasebook words)
    {
        var tokens = new List<Token>(text.Length / 2 + 4);
        int at = 0, unknown = -1;
        while (at < text.Length)
        {
            if (Known(text, at, words, tokens) is not { } token)
            {
                if (unknown < 0) unknown = at;
                at = words.Beginnings.IndexIn(text, at + 1);
                if (at < 0) at = text.Length;
                continue;
            }
            if (unknown >= 0) tokens.Add(new Token(Sense.Unknown, unknown, at));
            unknown = -1;
            tokens.Add(token);
            at = token.End;
        }
        if (unknown >= 0) tokens.Add(new Token(Sense.Unknown, unknown, text.Length));
        Appose(tokens);
        JoinChannels(tokens);
        return tokens;
    }

    /// <summary>水资源费等行政事业性收费, 律师事务所等法律服务机构: what stands in front of 等 is only an example of the word behind it.</summary>
    private static void Appose(List<Token> tokens)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is not { Sense: Sense.Partly, Key: "and so on" } || tokens[i + 1].Sense is not (Sense.BusinessFee or Sense.Applicant or Sense.License or Sense.Penalty or Sense.Coercion)) continue;
            Mute(tokens, i);
            if (tokens[i - 1].Sense is Sense.Unknown || tokens[i - 1].Sense == tokens[i + 1].Sense) Mute(tokens, i - 1);
        }
    }

    /// <summary>通过网络、信函等渠道收到: the channels of all are not one channel's.</summary>
    private static void JoinChannels(List<Token> tokens)
    {
        for (int way = 2; way < tokens.Count; way++)
        {
            if (tokens[way] is not { Sense: Sense.Channel, Key: "way" }) continue;
            if (tokens[way - 1].Sense == Sense.Result) Mute(tokens, way); // 以“予以公开”方式答复
            int first = way, channels = 0;
            while (first > 0 && tokens[first - 1].Sense is Sense.Channel or Sense.And or Sense.Partly)
            {
                first--;
                if (tokens[first].Sense == Sense.Channel) channels++;
            }
            if (channels < 2) continue;
            bool all = false;
            for (int i = first; i <= way; i++) all |= tokens[i].Sense == Sense.Partly;
            for (int i = first; i <= way; i++) Mute(tokens, i, all ? "" : "channels");
        }
    }

    private static void Mute(List<Token> tokens, int index, string key = "") => tokens[index] = tokens[index] with { Sense = Sense.Filler, Key = key };

    private static Token? Known(string text, int at, Phrasebook words, List<Token> before)
    {
        char c = text[at];
        var entry = words.At(text, at);
        if (MarkOf(c) is { } mark && entry is not { Word.Length: > 1 }) return new Token(mark, at, at + 1);
        if (c == '《')
        {
            int end = text.AsSpan(at, Math.Min(LongestTitle, text.Length - at)).IndexOf('》');
            return new Token(Sense.Unknown, at, end < 0 ? at + 1 : at + end + 1);
        }
        if (char.IsAsciiDigit(c) || entry is null || entry.Word.Length == 1)
        {
            if (NumberReader.At(text, at) is { } read) return Numbered(text, at, read, before);
        }
        if (entry is null) return null;
        int stop = at + entry.Word.Length;
        // 多, 少, 增, 减 count only in front of a number; 等 and 共 only as words of their own.
        if (entry.Word is "多" or "少" or "增" or "减" && !(stop < text.Length && (char.IsAsciiDigit(text[stop]) || ChineseNumerals.IsNumeral(text[stop])))) return null;
        return new Token(entry.Sense, at, stop, entry.Key);
    }

    private static Token Numbered(string text, int at, (Numeral Number, int End, bool IsDate) read, List<Token> before)
    {
        var (number, end, isDate) = read;
        // 未发生一起, 没有一件: none at all.
        if (text[at] == '一' && number is { Value: 1, IsExact: true } && before.Count > 0 && before.TakeLast(2).Any(t => t.Sense == Sense.Not)) return new Token(Sense.Filler, at, end);
        if (IsItemMark(text, at, end, number, before)) return new Token(Sense.Stop, at, end + 1);
        if (!isDate) return new Token(Sense.Number, at, end) { Number = number };
        return text[end - 1] switch
        {
            '月' when number.Value is 1 or 12 && BoundsTheYear(text, at, end, before) => new Token(Sense.Filler, at, end),
            '月' => new Token(Sense.Elsewhere, at, end),
            '日' => new Token(text.AsSpan(end).StartsWith("内") ? Sense.Unknown : Sense.Filler, at, end), // 5日内办结12件: so many within some time
            '年' => new Token(number.Value is >= 1900 and < 2200 ? Sense.Elsewhere : Sense.Unknown, at, end),
            _ => new Token(Sense.Unknown, at, end),
        };
    }

    /// <summary>1月1日, 1月至12月, 12月底, 截至12月: not 12月 by itself, which is one of twelve.</summary>
    private static bool BoundsTheYear(string text, int at, int end, List<Token> before) =>
        end < text.Length && (char.IsAsciiDigit(text[end]) || text.AsSpan(end + 1).StartsWith("旬") || text[end] is '底' or '末' or '至' or '到' or '-' or '—' or '–' or '~' or '～')
        || at > 0 && text[at - 1] is '至' or '到' or '-' or '—' or '–' or '~' or '～' || before.Count > 0 && before.TakeLast(2).Any(t => t.Sense == Sense.SoFar);

    /// <summary>1. 或 1、 at the head of an item.</summary>
    private static bool IsItemMark(string text, int at, int end, Numeral number, List<Token> before) =>
        number.Unit.Length == 0 && end < text.Length && text[end] is '.' or '、' or ')' or '）' && (before.Count == 0 || before[^1].Sense is Sense.Stop or Sense.Open);

    private static Sense? MarkOf(char c) => c switch
    {
        '。' or '！' or '？' or '；' or ';' or '!' or '?' or '\n' => Sense.Stop,
        '，' or ',' or '：' or ':' => Sense.Pause,
        '、' or '和' or '及' or '或' => Sense.And,
        '（' or '(' or '【' or '〔' or '[' => Sense.Open,
        '）' or ')' or '】' or '〕' or ']' => Sense.Shut,
        _ => null,
    };
}
