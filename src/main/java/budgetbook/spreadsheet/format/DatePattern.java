package budgetbook.spreadsheet.format;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date or a time in a number format, each a figure or drawn as it stands. POI's own formatter knows only a few
 * literals, and gives the bare number where it meets others (年底前, 日前, 时).
 */
final class DatePattern {
    /** The first day from which Excel's calendar, which has a 29th of February 1900, agrees with everybody's. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** A part; of a drawn one the letters are what is drawn. */
    private record Part(boolean drawn, String letters) {
        char kind() {
            return drawn ? ' ' : letters.charAt(0);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    void figure(String letters) {
        parts.add(new Part(false, letters.toLowerCase(Locale.ROOT)));
    }

    void drawn(String literal) {
        parts.add(new Part(true, literal));
    }

    /** The date as a person sees it; empty for a number that is no day of the calendar. */
    Optional<String> show(BigDecimal value) {
        boolean daily = parts.stream().anyMatch(part -> part.kind() == 'y' || part.kind() == 'd');
        boolean day = value.compareTo(FIRST_DAY) >= 0 && value.compareTo(LAST_DAY) <= 0;
        boolean time = !daily && value.signum() >= 0 && value.compareTo(BigDecimal.ONE) < 0;
        @Nullable
        LocalDateTime moment = day || time ? DateUtil.getLocalDateTime(value.doubleValue(), false, true) : null;
        if (moment == null || (!daily && !day && months())) {
            return Optional.empty();
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            shown.append(parts.get(i).drawn() ? parts.get(i).letters() : figure(i, moment));
        }
        return Optional.of(shown.toString().strip());
    }

    private boolean months() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == 'm' && !minutes(i)) {
                return true;
            }
        }
        return false;
    }

    private String figure(int at, LocalDateTime moment) {
        String letters = parts.get(at).letters();
        int figure = switch (letters.charAt(0)) {
            case 'y' -> letters.length() > 2 ? moment.getYear() : moment.getYear() % 100;
            case 'd' -> moment.getDayOfMonth();
            case 'h' -> moment.getHour();
            case 's' -> moment.getSecond();
            default -> minutes(at) ? moment.getMinute() : moment.getMonthValue();
        };
        boolean two = letters.length() > 1 || letters.charAt(0) == 'y';
        return two && figure < 10 ? "0" + figure : Integer.toString(figure);
    }

    /** An m behind hours or before seconds means minutes. */
    private boolean minutes(int at) {
        return neighbour(at, -1) == 'h' || neighbour(at, 1) == 's';
    }

    private char neighbour(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < parts.size() && parts.get(i).drawn()) {
            i += step;
        }
        return i >= 0 && i < parts.size() ? parts.get(i).kind() : ' ';
    }
}
