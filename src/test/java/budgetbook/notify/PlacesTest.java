package budgetbook.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people are told to look. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | /srv/output/2023/254-科协/运行报告.html",
                "\\\\server\\预算 | \\\\server\\预算\\2023\\254-科协\\运行报告.html",
                "/mnt/预算/ | /mnt/预算/2023/254-科协/运行报告.html",
                "https://a.cn/预算/ | https://a.cn/预算/2023/254-%E7%A7%91%E5%8D%8F/%E8%BF%90%E8%A1%8C%E6%8A%A5%E5%91%8A.html",
            })
    void aPlaceIsToldAsThoseSeeItWhoAreTold(String link, String place) {
        assertThat(new Places(Path.of("/srv/output"), link).of(Path.of("/srv/x/../output/2023/254-科协/运行报告.html")))
                .isEqualTo(place);
    }
}
