package budgetbook.normalise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways to spoil a workbook: its bytes, the parts of its zip, the XML of a part. */
enum Mutation {
    FLIP {
        @Override
        byte[] of(byte[] book, Random random) {
            byte[] spoilt = book.clone();
            for (int i = random.nextInt(1, 20); i > 0; i--) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return spoilt;
        }
    },
    TRUNCATE {
        @Override
        byte[] of(byte[] book, Random random) {
            return Arrays.copyOf(book, random.nextInt(book.length));
        }
    },
    SHUFFLE {
        @Override
        byte[] of(byte[] book, Random random) {
            byte[] spoilt = book.clone();
            int length = random.nextInt(1, Math.min(512, book.length));
            System.arraycopy(
                    book, random.nextInt(book.length - length), spoilt, random.nextInt(book.length - length), length);
            return spoilt;
        }
    },
    PARTS {
        @Override
        byte[] of(byte[] book, Random random) throws IOException {
            Map<String, byte[]> parts = parts(book);
            if (parts.isEmpty()) {
                return FLIP.of(book, random);
            }
            List<String> names = List.copyOf(parts.keySet());
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            byte[] content = parts.getOrDefault(other, new byte[0]);
            switch (random.nextInt(4)) {
                case 0 -> parts.remove(one);
                case 1 -> parts.put(one, content);
                case 2 -> parts.put("../../" + one, content);
                default -> parts.put(one, Arrays.copyOf(content, content.length / 2));
            }
            return zip(parts);
        }
    },
    /** Changes one digit, letter or tag in a part; the file stays a proper zip. */
    XML {
        private static final Pattern PLACE =
                Pattern.compile("(?<=>)[^<]{1,40}(?=<)|(?<=[a-zA-Z]=\")[^\"]{1,20}(?=\")|</?[a-zA-Z:]+[ />]");

        @Override
        byte[] of(byte[] book, Random random) throws IOException {
            Map<String, byte[]> parts = parts(book);
            List<String> names = parts.keySet().stream()
                    .filter(name -> name.contains("sheet") || name.contains("Strings") || name.contains("workbook"))
                    .toList();
            if (names.isEmpty()) {
                return FLIP.of(book, random);
            }
            String name = names.get(random.nextInt(names.size()));
            String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
            List<MatchResult> places = PLACE.matcher(xml).results().toList();
            if (places.isEmpty()) {
                return FLIP.of(book, random);
            }
            MatchResult place = places.get(random.nextInt(places.size()));
            MatchResult other = places.get(random.nextInt(places.size()));
            StringBuilder spoilt = new StringBuilder(xml);
            int at = random.nextInt(place.start(), place.end());
            switch (random.nextInt(4)) {
                case 0 -> spoilt.setCharAt(at, (char) ('0' + random.nextInt(10)));
                case 1 -> spoilt.deleteCharAt(at);
                case 2 -> spoilt.replace(place.start(), place.end(), other.group());
                default -> spoilt.insert(at, "0123456789.eE-sbn".charAt(random.nextInt(17)));
            }
            parts.put(name, spoilt.toString().getBytes(StandardCharsets.UTF_8));
            return zip(parts);
        }
    };

    /** A spoilt copy of a workbook's bytes. */
    abstract byte[] of(byte[] book, Random random) throws IOException;

    private static Map<String, byte[]> parts(byte[] book) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
