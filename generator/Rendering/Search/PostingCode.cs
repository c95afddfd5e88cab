using System.Buffers;

namespace SiteBuilder.Rendering.Search;

/// <summary>
/// Numbers as printable characters inside a JavaScript string: none of <c>" \ &lt; :</c> and no space, so nothing needs escaping.
/// 72 characters end a number and 18 go on with it: below 72 one character, below 1368 two, below 24,696 three.
/// </summary>
internal static class PostingCode
{
    /// <summary>Characters that end a number.</summary>
    private const int Ends = 72;

    /// <summary>Characters after which the number goes on.</summary>
    private const int GoesOn = 18;

    /// <summary>The order of the characters; the overview tells it to <c>reader.js</c>.</summary>
    public const string Alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'()*+,-./;=>?@[]^_`{|}~";

    public static void Write(IBufferWriter<byte> output, int value)
    {
        Span<byte> code = output.GetSpan(8);
        int length = 0;
        while (value >= Ends)
        {
            value -= Ends;
            code[length++] = (byte)Alphabet[Ends + value % GoesOn];
            value /= GoesOn;
        }
        code[length++] = (byte)Alphabet[value];
        output.Advance(length);
    }
}
