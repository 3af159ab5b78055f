package no.varde;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;
import no.varde.rulebook.*;
import no.varde.document.*;
import no.varde.assessment.*;
import no.varde.decision.*;
import no.varde.vocabulary.*;
public final class Varde { private Varde() {} public static void main(String[] args) throws Exception {
  long t0=System.nanoTime();
  try { RuleBook b = RuleBook.read(BookFiles.in(Path.of(args[0]))); System.out.println("ok "+b.rules().size()+" rules, "+b.steps().size()+" steps "+b.sha256()+" ms "+(System.nanoTime()-t0)/1e6);
   t0=System.nanoTime(); Decider d=new Decider(b); System.out.println("engine ms "+(System.nanoTime()-t0)/1e6);
   if(args.length<2) return;
   var r=AssessmentReader.read(b.vocabulary(), Document.read(args[1], Files.readAllBytes(Path.of(args[1])), Document.Format.ofFile(args[1])), LocalDate.now());
   r.faults().forEach(System.out::println); if(r.assessment()==null) return;
   t0=System.nanoTime(); Decision x=d.decide(r.assessment()); System.out.println("first ms "+(System.nanoTime()-t0)/1e6);
   for (var p: x.persons()) { System.out.println(p.ref()+" "+p.level().id()+" "+p.levelReasons().stream().map(q->q.rule().id()).toList()); for (var o: p.outcomes()) if (o.kind()!=OutcomeKind.NOT_INDICATED) System.out.println("  "+o.order()+" "+o.kind()+" "+o.measure().id()+" "+o.reasons().stream().map(q->q.rule().id()).toList()+o.insufficientBecause().stream().map(q->q.milder().id()).toList()+" held "+o.heldBack()); }
   System.out.println("duties "+x.duties().stream().map(q->q.duty().id()).toList()+" warnings "+x.warnings().stream().map(q->q.warning().id()).toList()+" review "+(x.review()==null?null:x.review().by()));
   System.out.println("clarify "+x.clarify().stream().map(q->q.ref()+":"+q.question().id()).toList());
   var mx=java.lang.management.ManagementFactory.getThreadMXBean();
   for(int k=0;k<6;k++){ for(int i=0;i<20000;i++) d.decide(r.assessment()); long c=mx.getCurrentThreadCpuTime(); for(int i=0;i<20000;i++) d.decide(r.assessment()); System.out.println("cpu us/decision "+(mx.getCurrentThreadCpuTime()-c)/1e3/20000); }
   TruthReading tr=new TruthReading(b); Answers an=Answers.of(b.vocabulary(), r.assessment(), r.assessment().main(), Role.MAIN, new boolean[b.vocabulary().household().size()]);
   for(int i=0;i<40000;i++) tr.read(an, Role.MAIN); long c=mx.getCurrentThreadCpuTime(); for(int i=0;i<20000;i++) tr.read(an, Role.MAIN); System.out.println("truth us "+(mx.getCurrentThreadCpuTime()-c)/1e3/20000);
  }
  catch (RuleBookRejected e) { e.faults().forEach(System.out::println); } } }
