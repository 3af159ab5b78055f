package no.varde;
import java.nio.file.Path;
import no.varde.rulebook.*;
public final class Varde { private Varde() {} public static void main(String[] args) throws Exception {
  try { RuleBook b = RuleBook.read(BookFiles.in(Path.of(args[0]))); System.out.println("ok "+b.rules().size()+" rules, "+b.steps().size()+" steps, "+b.vocabulary().sentences().conditions().size()+" conditions "+b.sha256()); }
  catch (RuleBookRejected e) { e.faults().forEach(System.out::println); } } }
