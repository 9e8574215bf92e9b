/**
 * Every passage of the first document, read by eye in source.txt: id, kind, first to last line, and its words; of a long
 * passage the first four and the last four.
 */
export const PASSAGES = `
I.title         HEADING    1–3      I. Introduction
I.p1            PARAGRAPH  5–10     The third informal thematic … of the second day.
I.p2            PARAGRAPH  11–14    In total, 110 Member … of the second day.
I.p3            PARAGRAPH  15–26    The purpose of this … on 4-6 December 2017.
II.title        HEADING    21–28    II. Panels
II.p1           PARAGRAPH  30–32    The inter-agency issue brief … and the subsequent discussions.
II.1.title      HEADING    33       1. Panel on international … in all its dimensions
II.1.p1         PARAGRAPH  34–51    The panelists shared the … voluntary but binding commitments.
II.1.p2         PARAGRAPH  52–67    Member States reaffirmed that … coherence across relevant ministries.
II.2.title      HEADING    69–70    2. Panel on international … entry and at borders
II.2.p1         PARAGRAPH  71–87    Panelists agreed that governments … with regular multi-stakeholder engagement.
II.2.p2         PARAGRAPH  88–101   During the discussion, there … the State and migrants.
II.3.title      HEADING    103–104  3. Panel on international … readmission, integration and reintegration
II.3.p1         PARAGRAPH  105–117  Panelists pointed to existing … States and migrants involved.
II.3.p2         PARAGRAPH  118–138  During the discussion, delegations … short-term incentives to return.
II.4.title      HEADING    140      4. Summary panel
II.4.p1         PARAGRAPH  141–146  The summary panel, consisting … of the global compact.
III.title       HEADING    148–150  III. Areas of discussion
III.a.title     HEADING    151      a. Overarching frameworks and principles
III.a.p1        PARAGRAPH  153–165  Discussions revealed an understanding … to manage migration effectively.
III.a.p2        PARAGRAPH  166      Concrete issues and recommendations presented for consideration included:
III.a.1         BULLET     167–168  Reaffirm the sovereign right … and stay of non-nationals
III.a.2         BULLET     169–170  Emphasize the obligation of … readmit its own nationals
III.a.3         BULLET     171–174  Ensure that returns and … about rights and obligations
III.a.4         BULLET     175–176  Foster whole-of-government and whole-of-society … enhanced and regular dialogue
III.a.5         BULLET     177–178  Use comprehensive approaches to … confidence in migration governance
III.b.title     HEADING    180      b. Coherence of migration policies at national level
III.b.p1        PARAGRAPH  181–189  Discussions among delegations clearly … policies regularly and integrally.
III.b.p2        PARAGRAPH  190      Concrete issues and recommendations presented for consideration included:
III.b.1         BULLET     196–197  Carry out a national … other key national policies
III.b.2         BULLET     198–199  Link migration and development … economic potential of migrants
III.b.3         BULLET     200      Integrate migration into national and regional development plans
III.b.4         BULLET     201      Review regularly the impacts … policies and vice versa
III.c.title     HEADING    203      c. Role of existing … furthering governance of migration
III.c.p1        PARAGRAPH  204–227  Delegations referred to the … of the GFMD itself.
III.c.p2        PARAGRAPH  228      Concrete issues and recommendations presented for consideration included:
III.c.1         BULLET     236–237  Make use of regional … and monitor their implementation
III.c.2         BULLET     238–239  Consider carefully, in the … of the global compact
III.c.3         BULLET     240–241  Maintain the GFMD as … discuss best practices informally
III.c.4         BULLET     242–244  Strengthen cooperation and coherence … of all UN agencies
III.c.5         BULLET     245–247  Review the role of … of the UN Secretariat
III.c.6         BULLET     248–250  Use the IOM Migration … Development, particularly SDG 10.7
III.d.title     HEADING    252      d. Financing for international … migration and capacity building
III.d.p1        PARAGRAPH  253–263  Multiple delegations cited a … mechanisms or funding sources.
III.d.p2        PARAGRAPH  264      Concrete issues and recommendations presented for consideration included:
III.d.1         BULLET     272      Establish a financing facility … in the Sutherland Report
III.d.2         BULLET     273      Finance a comprehensive global … gaps in migration governance
III.d.3         BULLET     274–275  Improve coordination and complementarity … International Monetary Fund (IMF)
III.d.4         BULLET     276–277  Provide financial support to … coordination with Member States
III.d.5         BULLET     278–279  Conclude bilateral or regional … officials and local authorities
III.d.6         BULLET     280–282  Include systematic and regular … identify areas for improvement
III.e.title     HEADING    284      e. Human rights in the governance of migration
III.e.p1        PARAGRAPH  285–291  Many delegations pointed to … exclusive or in competition.
III.e.p2        PARAGRAPH  292      Concrete issues and recommendations presented for consideration included:
III.e.1         BULLET     303–304  Mainstream migration considerations into … and access to justice
III.e.2         BULLET     305–306  Consider integrating relevant parts … into the global compact
III.e.3         BULLET     307–308  Involve National Human Rights … the services they provide
III.e.4         BULLET     309–310  Provide dedicated information hotlines … services, rights and responsibilities
III.e.5         BULLET     311–312  Include humanitarian considerations at … where vulnerabilities are amplified
III.e.6         BULLET     313–314  Empower women migrants and … vulnerable group of persons
III.e.7         BULLET     315–317  Provide human rights training … the New York Declaration
III.e.8         BULLET     318      Establish protection-sensitive entry systems that allow for due process
III.e.9         BULLET     319–321  Include migrant issues in … at the national level
III.f.title     HEADING    323–325  f. Border management
III.f.p1        PARAGRAPH  327–342  It was undisputed that … capacity to address migration.
III.f.p2        PARAGRAPH  343      Concrete issues and recommendations presented for consideration included:
III.f.1         BULLET     348–349  Conceptualize effective border management, … responsible exercises of sovereignty
III.f.2         BULLET     350–351  Train border officials in … attention to vulnerable situations
III.f.3         BULLET     352–354  Promote exchange of information … standards and advanced information
III.f.4         BULLET     355–356  Consider the OHCHR Recommended … of protection-sensitive border management
III.f.5         BULLET     357–358  Encourage investment in integrated … arrival, pre-return and post-return
III.f.6         BULLET     359      Expand cooperation on intelligence … including on document fraud
III.g.title     HEADING    361      g. Detention
III.g.p1        PARAGRAPH  362–369  Many delegations reiterated that … featured in the discussion.
III.g.p2        PARAGRAPH  370      Concrete issues and recommendations presented for consideration included:
III.g.1         BULLET     380      Establish the principle of … the governance of migration
III.g.2         BULLET     381      Share good practices and promote alternatives to detention
III.g.3         BULLET     382–383  Commit to ending child … in the global compact
III.g.4         BULLET     384–386  Ensure that detention conditions … other relevant international standards
III.g.5         BULLET     387      Avoid the use of … management and deterrence tool
III.g.6         BULLET     388–389  Follow the recommendations made … deprivation of migrants’ liberty
III.g.7         BULLET     390      Establish unconditional access to … to migrants in detention
III.g.8         BULLET     391      Ensure accountability and effective … arbitrary and illegal detention
III.h.title     HEADING    393      h. Consular protection, assistance and cooperation
III.h.p1        PARAGRAPH  394–399  The discussion included several … migrants and Member States.
III.h.p2        PARAGRAPH  400      Concrete issues and recommendations presented for consideration included:
III.h.1         BULLET     408      Expand access to consular … in the Sutherland Report
III.h.2         BULLET     409      Guarantee consular attention focused … assistance and other services
III.h.3         BULLET     410–411  Ensure adequate, timely and … migrants, including travel documents
III.h.4         BULLET     412–413  Enhance the capabilities of … of destination and transit
III.h.5         BULLET     414–415  Enhance consular abilities in … and migrants with disabilities
III.h.6         BULLET     416–417  Ensure the right of … commitments to due process
III.i.title     HEADING    418–420  i. Return and readmission
III.i.p1        PARAGRAPH  422–431  It was widely recognized … identification of best practices.
III.i.p2        PARAGRAPH  432      Concrete issues and recommendations presented for consideration included:
III.i.1         BULLET     441–443  Develop holistic policies and … line with development considerations
III.i.2         BULLET     444–447  Respect international obligations to … identifiers in population registers
III.i.3         BULLET     448–449  Define a core set … destination could subscribe voluntarily
III.i.4         BULLET     450–451  Establish whole-of-government policies, programmes … needs of returning migrants
III.i.5         BULLET     452–454  Allow personalized assessments in … rights-based and dignified return
III.i.6         BULLET     455      Consider funding dedicated agencies … and readmission of migrants
III.j.title     HEADING    457–459  j. Integration and reintegration
III.j.p1        PARAGRAPH  461–471  Many governments spoke about … the benefits of migration.
III.j.p2        PARAGRAPH  472      Concrete issues and recommendations presented for consideration included:
III.j.1         BULLET     478–481  Inform the general public … related patterns of exclusion
III.j.2         BULLET     482–483  Support and strengthen programmes, … and Reintegration (AVRR) programmes
III.j.3         BULLET     484–486  Involve migrant communities, diaspora … integration and reintegration programmes
III.j.4         BULLET     487–488  Encourage innovative approaches and … and the private sector
III.j.5         BULLET     489–490  Look closely at the … skills and human capital
III.j.6         BULLET     491      Provide pre-departure information, language … and access to education
III.j.7         BULLET     492–493  Promote database of employment … access through acquired skills
III.j.8         BULLET     494–495  Implement regular evidence-based monitoring … integration and reintegration policies
III.k.title     HEADING    497      k. Specific needs and vulnerabilities
III.k.p1        PARAGRAPH  498–502  Many delegations stated the … can be built upon.
III.k.p2        PARAGRAPH  503      Concrete issues and recommendations presented for consideration included:
III.k.1         BULLET     510–511  Encourage access to identification … order to determine vulnerabilities
III.k.2         BULLET     512–513  Determine cases in which … a series of circumstances
III.k.3         BULLET     514–516  Promote migration policies that … marginalized migrants and communities
III.k.4         BULLET     517–518  Consider a differentiated approach … protocols in migration management
III.k.5         BULLET     519–520  Implement the guidelines on … the Global Migration Group
III.l.title     HEADING    522–524  l. Data
III.l.p1        PARAGRAPH  526–530  As in previous informal … differentiated capacities and methodologies.
III.l.p2        PARAGRAPH  531      Concrete issues and recommendations presented for consideration included:
III.l.1         BULLET     539      Encourage governments to consider … reports on migration data
III.l.2         BULLET     540–541  Improve collection and analysis … disaggregation to reduce disappearances
III.l.3         BULLET     542–543  Integrate migration data in … on national development programmes
III.l.4         BULLET     544–545  Encourage States to share … data of future movements
IV.title        HEADING    537–547  IV. Conclusions
IV.p1           PARAGRAPH  549–554  The third informal thematic … areas for further discussion.
IV.p2           PARAGRAPH  555–562  It was undisputed that … practices along those lines.
IV.p3           PARAGRAPH  563–569  Throughout the discussion on … foster existing financing mechanisms.
IV.p4           PARAGRAPH  570–581  It was widely recognized … the outcomes of migration.
IV.p5           PARAGRAPH  582–590  In the discussion on … fora in this regard.
IV.p6           PARAGRAPH  591–597  Finally, participants acknowledged the … orderly and regular migration.
annex.title     HEADING    598      ANNEX – Programme of work
annex.1.title   HEADING    599      Day 1 – Monday, 19 June 2017
annex.1.1.title PROGRAMME  601–604  10.00-10.15 Opening segment
annex.1.1.1     PROGRAMME  605      Welcome remarks by the co-facilitators
annex.1.1.2     PROGRAMME  606–607  H.E. Mr. Juan José … to the United Nations
annex.1.1.3     PROGRAMME  608–609  H.E. Mr. Jürg Lauber, … to the United Nations
annex.1.1.4     PROGRAMME  610      Remarks by the Secretary-General of the intergovernmental conference
annex.1.1.5     PROGRAMME  611      Ms. Louise Arbour, Secretary-General of the intergovernmental conference
annex.1.2.title PROGRAMME  613–616  10.15-13.00 PANEL 1: International … in all its dimensions
annex.1.2.1     PROGRAMME  617–625  To implement the migration-related … and explore potential solutions.
annex.1.2.2     PROGRAMME  629–630  Mr. Gregory Maniatis, Columbia … advisor to SRSG Sutherland
annex.1.2.3     PROGRAMME  631–632  Ms. Margareta Wahlström, Chairperson … the Swedish Red Cross
annex.1.2.4     PROGRAMME  634      Moderated by H.E. Mr. … of Justice of Sweden
annex.1.3.title PROGRAMME  635–638  13.00-15.00 Lunch
annex.1.3.1     PROGRAMME  640      Space for side-events
annex.1.4.title PROGRAMME  636–643  15.00-17.50 PANEL 2: International … entry and at borders
annex.1.4.1     PROGRAMME  644–651  This panel will identify … borders, among other issues.
annex.1.4.2     PROGRAMME  656–657  Mr. Guilhem Ravier, Head … the Red Cross (ICRC)
annex.1.4.3     PROGRAMME  658–659  Ms. Raquel Ayora, Director … Sans Frontières (MSF) Barcelona
annex.1.4.4     PROGRAMME  660      Ms. Marla Conrad, Advocacy Coordinator, Kino Border Initiative, Mexico
annex.1.4.5     PROGRAMME  662–663  Moderated by H.E. Ambassador … the Republic of Turkey
annex.1.5.title PROGRAMME  664–666  17.50-18.00 Closing remarks by the co-facilitators
annex.2.title   HEADING    667      Day 2 – Tuesday, 20 June 2017
annex.2.1.title PROGRAMME  669–672  10.00-10.05 Welcome remarks by the co-facilitators
annex.2.1.1     PROGRAMME  678–679  H.E. Mr. Jürg Lauber, … to the United Nations
annex.2.1.2     PROGRAMME  680–681  H.E. Mr. Juan José … to the United Nations
annex.2.2.title PROGRAMME  676–684  10.05-13.00 PANEL 3: International … readmission, integration and reintegration
annex.2.2.1     PROGRAMME  685–691  This panel will examine … of the migratory process.
annex.2.2.2     PROGRAMME  696–697  Prof. Ivan Martin, Part-time … the European University Institute
annex.2.2.3     PROGRAMME  698–699  Ms. Genevieve Gencianos, Migration … Public Services International (PSI)
annex.2.2.4     PROGRAMME  700–701  Ms. Nancy Fonseca Caldera, … of Mexico (COPARMEX NACIONAL)
annex.2.2.5     PROGRAMME  703–705  Moderated by H.E. Mr. … the United Arab Emirates
annex.2.3.title PROGRAMME  706–711  13.00-15.00 Lunch
annex.2.3.1     PROGRAMME  713      Space for side-events
annex.2.4.title PROGRAMME  707–715  15.00-17.50 SUMMARY PANEL: Synopsis … main conclusions and outcomes
annex.2.4.1     PROGRAMME  716      Moderators present the key recommendations resulting from their panels
annex.2.4.2     PROGRAMME  717–720  Mr. Khalid Koser, Executive … interlinkages between the panels
annex.2.4.3     PROGRAMME  721–722  Interactive exchange between the … outcomes of the session
annex.2.5.title PROGRAMME  709–723  17.50-18.00 Closing remarks by the co-facilitators
`;
