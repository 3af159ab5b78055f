package no.varde.policy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.varde.difference.Loss;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.document.Worded;
import no.varde.rulebook.MeantLoss;
import no.varde.vocabulary.Text;

/**
 * Holds what is lost to the reasons that a draft gives: each loss is named, with a reason of its own or under what it is
 * proved to follow from.
 */
final class OfLosses {

    private final Told told;
    private final Causes causes;
    private final Map<String, Loss> losses;
    private final Lines lines = new Lines();

    private OfLosses(Told told) {
        this.told = told;
        this.causes = new Causes(told.effect());
        this.losses = told.effect().losses().stream()
                .collect(Collectors.toMap(Loss::name, loss -> loss, (one, other) -> one, LinkedHashMap::new));
    }

    static Lines of(Told told) {
        OfLosses all = new OfLosses(told);
        all.hold(told.present().book().meantLosses());
        return all.lines;
    }

    private void hold(List<MeantLoss> meant) {
        Map<String, Message> named = new HashMap<>();
        meant.forEach(one -> named.putAll(named(one)));
        losses.forEach((name, loss) -> {
            Message line = named.get(name);
            if (line == null) {
                lines.stops(PolicyCode.LOSS_WITHOUT_REASON.of(name, said(loss)));
            } else {
                lines.said(line);
            }
        });
        if (losses.isEmpty()) {
            lines.said(PolicyCode.NOTHING_LOST.of());
        }
    }

    /** Returns what is told of each loss that an entry names rightly. */
    private Map<String, Message> named(MeantLoss one) {
        Map<String, Message> named = new HashMap<>();
        Loss own = losses.get(one.loss());
        if (own != null) {
            named.put(one.loss(), PolicyCode.LOSS_MEANT.of(one.loss(), said(own), because(one.because())));
        }
        boolean isCause = own != null;
        for (MeantLoss.Following following : one.follows()) {
            String name = following.loss();
            Loss loss = losses.get(name);
            if (loss == null) {
                notLost(name, following.place());
            } else if (causes.follows(name, one.loss())) {
                isCause = true;
                named.put(name, PolicyCode.LOSS_FOLLOWS.of(name, said(loss), one.loss()));
            } else {
                lines.stops(new Fault(following.place(), "", PolicyCode.NOT_FOLLOWING.of(name, one.loss())));
            }
        }
        if (!isCause) {
            notLost(one.loss(), one.place());
        }
        return named;
    }

    private void notLost(String name, Place place) {
        lines.stops(new Fault(place, "", PolicyCode.NOT_LOST.of(name).maybe(Suggestion.near(name, losses.keySet()))));
    }

    private Worded said(Loss loss) {
        return language -> told.loss(loss, language);
    }

    private Worded because(Text because) {
        return language -> because.in(told.spoken(language));
    }
}
