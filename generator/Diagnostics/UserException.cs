namespace SiteBuilder.Diagnostics;

/// <summary>Something in the surroundings (arguments, disk, port, network) that keeps the program from running: one sentence, exit code 2.</summary>
internal sealed class UserException(Text message, Exception? cause = null) : Exception(message.Zh, cause)
{
    public Text Text { get; } = message;
}
