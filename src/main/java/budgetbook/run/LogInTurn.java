package budgetbook.run;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/** Writes to the log what each thread has to say in its {@link Turn}, with the time at which it happened. */
final class LogInTurn extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private final Appender<ILoggingEvent> file;

    private LogInTurn(Appender<ILoggingEvent> file) {
        this.file = file;
        setContext(file.getContext());
        setName(file.getName());
    }

    /** One that stands before the log's file, and takes its place. */
    static LogInTurn before(Appender<ILoggingEvent> file) {
        LogInTurn inTurn = new LogInTurn(file);
        inTurn.start();
        return inTurn;
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        Turn.say(() -> file.doAppend(event));
    }

    @Override
    public void stop() {
        super.stop();
        file.stop();
    }
}
