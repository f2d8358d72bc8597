package budgetbook.ledger;

import budgetbook.finding.Argument;
import budgetbook.place.SheetPlace;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The arguments of a finding as the ledger keeps them: JSON, each with the name of its kind. */
final class WrittenArguments {
    private static final TypeReference<List<Argument>> LIST = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Argument.class, Kind.class)
            .addMixIn(SheetPlace.class, PlaceByName.class)
            .build();

    private WrittenArguments() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Argument.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Argument.Quoted.class, name = "quoted"),
        @JsonSubTypes.Type(value = Argument.Plain.class, name = "number"),
        @JsonSubTypes.Type(value = Argument.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Argument.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Argument.Place.class, name = "place"),
        @JsonSubTypes.Type(value = Argument.Coded.class, name = "coded"),
        @JsonSubTypes.Type(value = Argument.Names.class, name = "names"),
        @JsonSubTypes.Type(value = Argument.Part.class, name = "part"),
        @JsonSubTypes.Type(value = Argument.Said.class, name = "said")
    })
    private interface Kind {}

    /** A place in a sheet is written as people name it. */
    private abstract static class PlaceByName {
        @JsonCreator
        static SheetPlace of(String text) {
            return SheetPlace.of(text);
        }

        @JsonValue
        @Override
        public abstract String toString();
    }

    static String text(List<Argument> arguments) {
        return JSON.writerFor(LIST).writeValueAsString(arguments);
    }

    static List<Argument> of(String text) {
        return JSON.readValue(text, LIST);
    }
}
