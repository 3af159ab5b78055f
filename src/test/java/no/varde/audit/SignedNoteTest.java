package no.varde.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and checkpoints are those that C2SP has written down: what others signed is read, and what is not of the form is not. */
class SignedNoteTest {

    /** The example of the specification. */
    private static final String VERIFIER = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = "This is an example message.\n\n\u2014 example.com/foo"
            + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private static final String CHECKPOINT = "example.com/behind-the-sofa\n20852163\n"
            + "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 example.com/behind-the-sofa"
            + " Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

    @Test
    void the_note_of_the_specification_is_signed_by_its_key_and_by_no_other_name() {
        VerifyingKey key = SignedNote.key(VERIFIER).orElseThrow();
        SignedNote note = SignedNote.read(NOTE.getBytes(UTF_8)).orElseThrow();
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.isSignedBy("example.com/foo", key)).isTrue();
        assertThat(note.isSignedBy("example.com/bar", key)).isFalse();
        assertThat(SignedNote.verifier("example.com/foo", key)).isEqualTo(VERIFIER);
        SignedNote other = SignedNote.read(
                        NOTE.replace("example m", "exemplar m").getBytes(UTF_8))
                .orElseThrow();
        assertThat(other.isSignedBy("example.com/foo", key)).isFalse();
        assertThat(other.claimsToBeOf("example.com/foo", key)).isTrue();
    }

    @Test
    void the_checkpoint_of_the_specification_is_read() {
        Checkpoint read = Checkpoint.read(CHECKPOINT.getBytes(UTF_8)).orElseThrow();
        assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.size()).isEqualTo(20852163);
        assertThat(read.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        VerifyingKey stranger = SignedNote.key(VERIFIER).orElseThrow();
        assertThat(read.signature(List.of(stranger))).isEqualTo(Checkpoint.Signature.OF_NO_KNOWN_KEY);
    }

    @Test
    void a_checkpoint_holds_for_whoever_knows_its_key_and_not_once_it_is_altered(@TempDir Path folder) {
        SigningKey key = SigningKey.make(folder.resolve("key.pem"));
        String signed = new String(Checkpoint.sign("varde-log/1", 7, TreeHash.EMPTY, key), UTF_8);
        List<VerifyingKey> known = List.of(key.verifying());
        assertThat(Checkpoint.read(signed.getBytes(UTF_8)).orElseThrow().signature(known))
                .isEqualTo(Checkpoint.Signature.HOLDS);
        assertThat(Checkpoint.read(signed.replace("\n7\n", "\n8\n").getBytes(UTF_8))
                        .orElseThrow()
                        .signature(known))
                .isEqualTo(Checkpoint.Signature.FALSE);
        String witnessed = signed + "\u2014 witness.example/w AAAAAAAA\n";
        assertThat(Checkpoint.read(witnessed.getBytes(UTF_8)).orElseThrow().signature(known))
                .as("signatures of others are left alone")
                .isEqualTo(Checkpoint.Signature.HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name AAAAAA==",
                "text\n\n- name AAAAAAA=\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 na me AAAAAAA=\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name %%%%\n",
                "te\txt\n\n\u2014 name AAAAAAA=\n",
                "te\rxt\n\n\u2014 name AAAAAAA=\n"
            })
    void what_is_no_note_is_not_read(String written) {
        assertThat(SignedNote.read(written.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "varde\n5\n",
                "varde\n05\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "varde\n-5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "varde\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "varde\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "varde\n5\nCsUYapGG\n",
                "\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "varde\n99999999999999999999\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
            })
    void what_is_no_checkpoint_is_not_read(String text) {
        assertThat(SignedNote.read((text + "\n\u2014 varde AAAAAAA=\n").getBytes(UTF_8)))
                .isPresent();
        assertThat(Checkpoint.read((text + "\n\u2014 varde AAAAAAA=\n").getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void a_key_in_another_form_is_none() {
        assertThat(SignedNote.key(VERIFIER.replace("530d903a", "530d903b"))).isEmpty();
        assertThat(SignedNote.key(VERIFIER.replace("foo", "bar"))).isEmpty();
        assertThat(SignedNote.key("example.com/foo")).isEmpty();
        assertThat(SignedNote.key("a+b+c")).isEmpty();
    }
}
